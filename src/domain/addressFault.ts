import { isLink } from './isLink.ts'
import { nameFault } from './nameFault.ts'

/** A scheme that browsers run, or any with text right behind its colon; "Xinhua: communique" is a citation. */
const otherScheme = /^((javascript|vbscript|data)\s*:|(?!https?:)[a-z][a-z\d+.-]*:\S)/i

/** Says what makes a text unfit as the address or citation of a report; undefined where nothing does. */
export function addressFault(text: string): string | undefined {
  if (isLink(text)) return undefined
  const fault = nameFault(text)
  if (fault !== undefined) return fault
  return otherScheme.test(text) ? 'is an address of another scheme than http and https' : undefined
}
