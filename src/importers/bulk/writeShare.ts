import { parentPort, workerData } from 'node:worker_threads'
import { ParleyError } from '../../domain/ParleyError.ts'
import { writeParts, type Parts } from './writeParts.ts'

// The other side of writeSideBySide: a thread that writes its share and ends.
try {
  parentPort?.postMessage((workerData as Parts[]).map(writeParts))
} catch (error) {
  // Of an error that is thrown out of a thread, only the message arrives.
  if (!(error instanceof ParleyError)) throw error
  parentPort?.postMessage({ code: error.code, message: error.message })
}
