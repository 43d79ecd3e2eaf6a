interface Properties {
  readonly id: string
  /** True for the end of a line that has the colour of an open tie. */
  readonly isMarked?: boolean
}

/** Definition of the end of a tie's line, which `markerEnd` names by its id. */
export function ArrowHead({ id, isMarked = false }: Properties) {
  return (
    <defs>
      <marker
        id={id}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="11"
        markerHeight="11"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path className={isMarked ? 'arrow marked' : 'arrow'} d="M0,1L10,5L0,9Z" />
      </marker>
    </defs>
  )
}
