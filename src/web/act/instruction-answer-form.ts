import type { Words } from '../../base/words.ts'
import type { RecordId } from '../../stages/00-case/case-id.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { Option } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { html } from '../html.ts'
import { type ActForm, filled, keysOf, one, optionsOf, present } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })
const ID = { kind: 'hidden', name: 'id' } as const
const DONE = 'handling'
const FOLLOWED = {
  fulgt: w('Den er fulgt', 'It was followed'),
  'ikke-fulgt': w('Den er ikke fulgt', 'It was not followed'),
}
const shownBy = ({ sources, documents }: OwnCaseFile): readonly Option[] => [
  ...sources.map(({ id, title }) => ({ value: `kilde:${id}`, label: title })),
  ...documents.map(({ id, name }) => ({ value: `dokument:${id}`, label: name })),
  {
    value: DONE,
    label: w('Intet dokument: det, der er gjort, står ovenfor', 'No document: what was done stands above'),
  },
]

export const INSTRUCTION_FORM: ActForm = {
  path: 'anvisning',
  act: 'instruction-answered',
  page: '',
  title: w('Luk Ankestyrelsens anvisning', 'Close the board’s instruction'),
  lead: w(
    'En anvisning lukkes af det, der svarer på den. Er den ikke fulgt, er det en mangel, og den bliver stående.',
    'An instruction is closed by what answers it. One that was not followed is a flaw, and it stays.',
  ),
  button: w('Gem', 'Save'),
  fields: ({ file, target }) => [
    ID,
    {
      kind: 'note',
      body: () =>
        html`<blockquote lang="da">${file.round.instructions.find(({ id }) => id === target)?.asked ?? ''}</blockquote>`,
    },
    {
      kind: 'radios',
      name: 'fulgt',
      label: w('Er den fulgt?', 'Was it followed?'),
      options: optionsOf(FOLLOWED),
      required: true,
    },
    {
      kind: 'area',
      name: 'hvordan',
      label: w(
        'Hvad er der gjort, og hvad viste det? Er den ikke fulgt: hvorfor?',
        'What was done, and what did it show? If not followed: why?',
      ),
      required: true,
      rows: 3,
    },
    {
      kind: 'select',
      name: 'vist-af',
      label: w('Hvad i sagen svarer på den?', 'What in the case answers it?'),
      options: shownBy(file),
      required: false,
    },
  ],
  values({ file, target }) {
    const old = file.round.instructions.find(({ id }) => id === target)
    return filled({
      id: target ?? '',
      hvordan: old?.answeredBy,
      fulgt: old?.answeredBy === undefined ? undefined : old.notFollowed === true ? 'ikke-fulgt' : 'fulgt',
      'vist-af':
        old?.source !== undefined
          ? `kilde:${old.source}`
          : old?.document !== undefined
            ? `dokument:${old.document}`
            : undefined,
    })
  },
  read(values, { file }) {
    const form = readForm(values)
    const id = form.ref<RecordId>('id')
    const isFollowed = form.oneOf('fulgt', keysOf(FOLLOWED)) === 'fulgt'
    const how = form.text(
      'hvordan',
      w('Skriv, hvad der er gjort, eller hvorfor ikke.', 'Write what was done, or why not.'),
    )
    const shown = form.optionalOneOf(
      'vist-af',
      shownBy(file).map(({ value }) => value),
    )
    if (isFollowed && shown === undefined)
      form.refuse(
        'vist-af',
        w('Vælg det i sagen, der svarer på anvisningen.', 'Choose what in the case answers the instruction.'),
      )
    const source = file.sources.find((one) => `kilde:${one.id}` === shown)?.id
    const document = file.documents.find((one) => `dokument:${one.id}` === shown)?.id
    return one(form, () => ({
      kind: 'instruction-answered',
      id,
      how,
      ...present({ source, document }),
      ...(isFollowed ? {} : { notFollowed: true }),
    }))
  },
}
