import type { Words } from '../../../base/words.ts'
import type { FileItem } from '../../../stages/10-board/board-file.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** Each kind of document in the middle of a sentence. */
export const ITEM_WORDS: Readonly<Record<FileItem, Words>> = {
  ansoegning: w('ansøgningen', 'the application'),
  afgoerelse: w('afgørelsen', 'the decision'),
  klage: w('klagen', 'the complaint'),
  genvurdering: w('genvurderingen', 'the reassessment'),
  'oplysninger-fra-borgeren': w('borgerens egne oplysninger', 'the citizen’s own information'),
  'oplysninger-fra-netvaerk': w('oplysninger fra netværket', 'information from the network'),
  statusnotater: w('statusnotater', 'status notes'),
  'laegelige-oplysninger': w('lægelige oplysninger', 'medical information'),
  voksenudredning: w('voksenudredningen', 'the adult assessment'),
  handleplan: w('handleplanen', 'the action plan'),
  partshoering: w('partshøringen', 'the hearing of the party'),
  hoeringssvar: w('høringssvaret', 'the answer to the hearing'),
  'tidligere-bevilling': w('den tidligere bevilling', 'the former grant'),
  kvalitetsstandard: w('kvalitetsstandarden', 'the service standard'),
  notater: w('notaterne', 'the notes'),
  'fuldmagt-eller-vaergemaal': w('fuldmagt eller værgemål', 'power of attorney or guardianship'),
}
