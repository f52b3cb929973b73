import type { Words } from '../../base/words.ts'
import type { DocumentId } from '../../stages/00-case/case-id.ts'
import { documentsOf } from '../../stages/07-letter/compose/sent-letter.ts'
import { FILE_ITEMS, type FileItem, type FileLine } from '../../stages/10-board/board-file.ts'
import { itemsInWords, itemsTold, papersOf } from '../../stages/10-board/items-told.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { FILE_ITEM, FILE_STATE } from '../appeal-labels.ts'
import { type Field, reasonName, weighName } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { type ActForm, filled, idsOf, keysOf, one, optionsOf } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })

const LIST = 'akter'
const documentsName = (item: FileItem) => `dokumenter.${item}`

const LETTERS = ['afgoerelse', 'partshoering', 'genvurdering'] as const

/** What Holdbar sent, what its sources are papers of, and what was only said, lies in the case: it is there until someone says otherwise. */
function knownLines(file: OwnCaseFile): readonly FileLine[] {
  const inWords = itemsInWords(file)
  return FILE_ITEMS.flatMap((item): FileLine[] => {
    const sent = LETTERS.some((about) => about === item) ? file.letters.filter(({ about }) => about === item) : []
    const documents = [...new Set([...sent.flatMap(documentsOf), ...papersOf(item, file.sources)])].filter((id) =>
      file.documents.some((one) => one.id === id),
    )
    const said = file.boardFile?.lines.find((line) => line.item === item)
    if (said !== undefined) return [said]
    return documents.length > 0 || inWords.has(item) ? [{ item, state: 'med', documents }] : []
  })
}

const DENIED = w(
  'står i sagen. Vælg Med, eller vælg Mangler, og skriv hvorfor.',
  'stands in the case. Choose Included, or choose Missing and say why.',
)

export const BOARD_FILE: ActForm = {
  path: 'akter',
  act: 'board-file-assembled',
  page: 'klage',
  title: w('Saml akterne til Ankestyrelsen', 'Assemble the file for the board'),
  lead: w(
    'Tag stilling til hver linje. Mangler noget, så skriv hvorfor: ellers kommer sagen tilbage for et dokument, der lå i en skuffe. Det, der kun er sagt, fx en mundtlig klage, er med uden et dokument: ordene står i sagen på papir.',
    'Take a stand on each line. Where something lacks, say why: else the case comes back for a document that lay in a drawer. What was only said, e.g. an oral complaint, is included without a document: the words are in the case on paper.',
  ),
  button: w('Gem listen', 'Save the list'),
  fields: ({ file }) => [
    {
      kind: 'weigh',
      name: LIST,
      label: w('Akterne', 'The file'),
      things: FILE_ITEMS.map((item) => ({ value: item, label: FILE_ITEM[item] })),
      options: optionsOf(FILE_STATE),
      reasonLabel: w('Hvorfor mangler det?', 'Why is it missing?'),
      required: true,
    },
    ...(file.documents.length === 0
      ? []
      : [
          {
            kind: 'group',
            legend: w('Dokumenter i sagen', 'Documents of the case'),
            fields: FILE_ITEMS.map((item) => ({
              kind: 'checks',
              name: documentsName(item),
              label: FILE_ITEM[item],
              options: file.documents.map(({ id, name }) => ({ value: id, label: name })),
              required: false,
            })),
          } satisfies Field,
        ]),
  ],
  values: ({ file }) =>
    filled(
      Object.fromEntries(
        knownLines(file).flatMap((line): [string, string | readonly string[]][] => [
          [weighName(LIST, line.item), line.state],
          ...(line.state === 'mangler' ? [[reasonName(LIST, line.item), line.why] as [string, string]] : []),
          ...(line.state === 'med' ? [[documentsName(line.item), line.documents] as [string, readonly string[]]] : []),
        ]),
      ),
    ),
  read(values, { file }) {
    const form = readForm(values)
    let open = 0
    let unexplained = false
    const told = itemsTold(file)
    const denied: FileItem[] = []
    const lines = FILE_ITEMS.flatMap((item): FileLine[] => {
      const chosen = values[weighName(LIST, item)]?.[0]
      const state = keysOf(FILE_STATE).find((one) => one === chosen)
      const why = form.optionalText(reasonName(LIST, item))
      if (state === undefined) {
        open++
        return []
      }
      if (state === 'findes-ikke') {
        if (told.has(item)) denied.push(item)
        return [{ item, state }]
      }
      if (state === 'med')
        return [{ item, state, documents: form.someOf<DocumentId>(documentsName(item), idsOf(file.documents)) }]
      unexplained ||= why === undefined
      return [{ item, state, why: why ?? '' }]
    })
    if (open > 0)
      form.refuse(LIST, w('Tag stilling til hver linje på listen.', 'Take a stand on each line of the list.'))
    if (unexplained)
      form.refuse(LIST, w('Skriv, hvorfor det, der mangler, ikke er med.', 'Say why what lacks is not there.'))
    for (const item of denied) {
      const { da, en } = FILE_ITEM[item]
      form.refuse(LIST, w(`»${da}« ${DENIED.da}`, `“${en}” ${DENIED.en}`))
    }
    return one(form, () => ({ kind: 'board-file-assembled', lines }))
  },
}
