/** The colours of the picture, which brings its own light ground along and so reads on any page. */
export const colours = {
  ground: '#fbfaf6',
  ink: '#1f2328',
  faint: '#5c646e',
  actor: { fill: '#dbe8f7', line: '#2f6aa8' },
  event: { fill: '#fce8c5', line: '#a86b0c' },
  other: { fill: '#e0eedb', line: '#4f8038' },
  statement: { fill: '#ffffff', line: '#8b929c' },
  standing: '#7a4fa3',
  confirms: '#1a7f37',
  qualifies: '#bc4c00',
} as const
