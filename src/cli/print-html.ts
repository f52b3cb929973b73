import type { Lang } from '../base/words.ts'
import type { Printer } from './document-outcome.ts'
import type { ReportPage } from './parts.ts'

/** One page with every letter in it. The page stands alone, so here the letters must be kept until the end. */
export function createHtmlPrinter(reportPage: ReportPage, lang: Lang): Printer {
  const documents: Parameters<ReportPage>[0][number][] = []
  return {
    begin: () => '',
    document(outcome) {
      const { file } = outcome
      if (outcome.kind === 'checked') documents.push({ file, checked: outcome.checked })
      if (outcome.kind === 'checked-case')
        documents.push({ file, case: outcome.read.file, checkedCase: outcome.checked })
      return ''
    },
    end: () => withNewline(reportPage(documents, lang)),
  }
}

const withNewline = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)
