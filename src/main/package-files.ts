import { err } from '../base/result.ts'
import { casePdf } from '../files/print/case-pdf.ts'
import { readPackage, writePackage } from '../files/package/package-file.ts'
import { packageErrorWords } from '../files/package/package-words.ts'
import type { PackageFiles } from '../server/office/office-deps.ts'

export const packageFiles: PackageFiles = {
  write(packed, sheet) {
    const papers = packed.told.documents.map(({ id, file, mime }) => ({
      id,
      file,
      mime,
      bytes: packed.bytes.get(id) ?? new Uint8Array(),
    }))
    return writePackage(packed, casePdf(sheet, papers))
  },
  async read(bytes) {
    const read = await readPackage(bytes)
    return read.ok ? read : err({ words: packageErrorWords(read.error) })
  },
}
