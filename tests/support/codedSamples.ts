/** A small set of quadruples in the form of ICEWS18; made up, as are the two samples below. */
export const quadruples = {
  'entity2id.txt': 'Norland\t0\nSudland\t1\nHarbour Police (Norland)\t2\nEastmark\t3\n',
  'relation2id.txt':
    "Consult\t0\nMake a visit\t1\nHost a visit\t2\nAccuse\t3\nSing a song\t4\nMediate\t5\nMeet at a 'third' location\t6\nDiscuss by telephone\t7\nEngage in negotiation\t8\n",
  'valid.txt': [
    '0   \t0    \t1    \t24\t0',
    '1\t0\t0\t24\t0',
    '0\t1\t1\t24\t0',
    '1\t2\t0\t24\t0',
    '1\t1\t0\t24\t0',
    '0\t3\t1\t48\t0',
    '2\t4\t2\t48\t0',
    '0\t5\t3\t72\t0',
    '0\t0\t3\t24\t0',
    '',
  ].join('\n'),
}

/** A row of a GDELT 2.0 event export; what is not said is empty. */
export function gdeltRow(fields: Record<number, string | number>): string {
  const usual: Record<number, string | number> = {
    0: 1000001,
    1: 20240301,
    5: 'NOR',
    6: 'NORLAND',
    15: 'SUDGOV',
    16: 'SUDLAND',
    26: '043',
    30: '2.8',
    31: 4,
    34: '-1.25',
    52: 'Quay City, Norland',
    58: '-77',
    59: 20240302101500,
    60: 'https://news.example/1',
  }
  return Array.from({ length: 61 }, (_, place) => String(fields[place] ?? usual[place] ?? '')).join('\t')
}

/** A file of POLECAT with the columns that its codebook names, in an order of its own, some left out. */
export const polecat = [
  'Event ID\tEvent Date\tEvent Type\tEvent Mode\tContexts\tActor Name\tRecipient Name\tPlacename\tCountry\tGeoNames ID\tPublication Date\tSource',
  'p1\t2024-03-01\tCONSULT\tvisit\tdiplomatic; military\tJane Roe\tSudland Government\tQuay City\tNOR\t4711\t2024-03-02\tThe Herald',
  'p2\t2024-03-01\tASSAULT\tNone\tNone\tNone\t"The ""Reds"""\t\t\t\t\tThe Herald',
  'p3\t2024-02-30\tASSAULT\t\t\tA\tB\t\t\t\t\t',
  'p4\t2024-03-01\tDANCE\t\t\tA\tB\t\t\t\t\t',
  'p4\t2024-03-01\t\t\t\tA\tB\t\t\t\t\t',
  'p5\t2024-03-01',
  '',
].join('\n')
