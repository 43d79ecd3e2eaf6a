import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const listening = '0A'

/** The addresses a process listens on, as Linux tells them: "hex address:hex port". */
export function listeningAddresses(pid: number): string[] {
  const inodes = socketInodes(pid)
  return ['tcp', 'tcp6'].flatMap((protocol) =>
    readFileSync(`/proc/${pid}/net/${protocol}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === listening && inodes.has(fields[9] ?? ''))
      .map((fields) => fields[1] ?? ''),
  )
}

function socketInodes(pid: number) {
  const folder = `/proc/${pid}/fd`
  const targets = readdirSync(folder).map((descriptor) => linkTarget(`${folder}/${descriptor}`))
  return new Set(targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []))
}

function linkTarget(link: string) {
  try {
    return readlinkSync(link)
  } catch {
    // Closed since it was listed.
    return ''
  }
}
