/** A label in Graphviz' own HTML. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}
