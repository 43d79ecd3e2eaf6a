/**
 * Gives the candidates of a list where its anchor names their source; `text` binds `node`, and may use `ids`. The planner may scan before it
 * tests a condition on a parameter; no row of an UNWIND, no scan.
 */
export const candidates = (source: string, text: string) =>
  `UNWIND CASE $anchor.source WHEN '${source}' THEN [ids] ELSE [] END AS own ${text} RETURN node`
