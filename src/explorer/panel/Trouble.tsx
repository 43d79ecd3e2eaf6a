import { ApiError } from '../asking/ApiError.ts'

/** An error of the API: its words, and its code for those who look it up. */
export function Trouble({ error }: { readonly error: Error }) {
  return (
    <p role="alert" className="trouble">
      {error.message}
      {error instanceof ApiError && <span className="quiet"> ({error.code})</span>}
    </p>
  )
}
