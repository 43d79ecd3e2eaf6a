/**
 * Until when an event lasts of which an ABOUT says more than one day: its last day, or `~`, after every day, where nobody knows it; else
 * null, so that an index of it holds few events.
 */
export const saidEnd = (said: string) =>
  `CASE WHEN coalesce(${said}.timeEarliest, '~') <> coalesce(${said}.timeLatest, '~')
      THEN coalesce(${said}.timeLatest, '~') END`
