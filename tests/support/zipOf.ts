import { crc32 } from 'node:zlib'

/** A zip archive by the layout of APPNOTE.TXT: files by their names, stored as they are. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  for (const [name, text] of Object.entries(files)) {
    const [file, data] = [Buffer.from(name), typeof text === 'string' ? Buffer.from(text) : text]
    const offset = lengthOf(locals)
    locals.push(header(30, 0x04034b50, { file, data, at: 4 }), file, data)
    const central = header(46, 0x02014b50, { file, data, at: 6 })
    central.writeUInt32LE(offset, 42)
    centrals.push(central, file)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(lengthOf(centrals), 12)
  end.writeUInt32LE(lengthOf(locals), 16)
  return Buffer.concat([...locals, ...centrals, end])
}

/** What stands before a file and in the directory at the end: at `at` the fields that both have. */
function header(
  size: number,
  signature: number,
  { file, data, at }: { file: Buffer; data: Buffer; at: number },
): Buffer {
  const buffer = Buffer.alloc(size)
  buffer.writeUInt32LE(signature, 0)
  buffer.writeUInt16LE(20, at)
  buffer.writeUInt32LE(crc32(data), at + 10)
  buffer.writeUInt32LE(data.length, at + 14)
  buffer.writeUInt32LE(data.length, at + 18)
  buffer.writeUInt16LE(file.length, at + 22)
  return buffer
}

const lengthOf = (buffers: readonly Buffer[]) => buffers.reduce((sum, { length }) => sum + length, 0)
