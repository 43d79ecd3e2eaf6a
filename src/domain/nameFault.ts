const controlOrBreak = /[\p{Cc}\p{Zl}\p{Zp}]/u
/** A character that leaves a mark: no space, nothing ignorable, not the empty pattern of Braille. */
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u{2800}]/u

/** Says what makes a text unfit to be a name; undefined where nothing does. */
export function nameFault(text: string): string | undefined {
  if (controlOrBreak.test(text)) return 'holds a control character or a line break'
  return visible.test(text) ? undefined : 'has no visible character'
}
