/** How long a seed's reading may take: it reads more at once than a client would, and maybe from a database that just started. */
export const longestReadMs = 600_000
