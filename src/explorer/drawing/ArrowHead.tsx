/** Definition of the end of a tie's line, which `markerEnd` names by its id. */
export function ArrowHead({ id }: { readonly id: string }) {
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
        <path className="arrow" d="M0,1L10,5L0,9Z" />
      </marker>
    </defs>
  )
}
