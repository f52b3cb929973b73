import type { Words } from '../../base/words.ts'
import type { NeedId, StatementId } from '../../stages/00-case/case-id.ts'
import type { Statement } from '../../stages/02-information/statement.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { CONSIDERATION, POINTS, SOURCE_KIND } from '../case-labels.ts'
import { reasonName, weighName, type Values } from '../form/field.ts'
import { readForm } from '../form/form-reader.ts'
import { dayInWords } from '../wording.ts'
import { html } from '../html.ts'
import { type ActForm, filled, keysOf, one, optionsOf } from './act-form.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** What may be weighed of a need: what bears on it, and what is said in general. */
function weighable(file: OwnCaseFile, need: string | null): readonly Statement[] {
  return file.statements.filter(({ needs }) => needs.length === 0 || needs.some((id) => id === need))
}

const ASSESSMENT: ActForm = {
  path: 'vurdering',
  act: 'need-assessed',
  page: 'behov',
  title: w('Vurdering af behovet', 'Assessment of the need'),
  lead: w(
    'Vej hver oplysning: hvad er afgørende, og hvad lægger I til side, og hvorfor?',
    'Weigh each statement: what is decisive, what do you set aside, and why?',
  ),
  button: w('Gem vurderingen', 'Save the assessment'),
  fields({ file, target }) {
    const sources = new Map(file.sources.map((source) => [source.id, source]))
    return [
      { kind: 'hidden', name: 'behov' },
      {
        kind: 'weigh',
        name: 'vej',
        label: w('Oplysningerne', 'The statements'),
        required: false,
        reasonLabel: w('Hvorfor den lægges til side', 'Why it is set aside'),
        options: [
          { value: 'afgoerende', label: w('Afgørende', 'Decisive') },
          { value: 'til-side', label: w('Til side', 'Set aside') },
          { value: '', label: w('Hverken eller', 'Neither') },
        ],
        things: weighable(file, target).map(({ id, text, points, source }) => {
          const from = sources.get(source)
          return {
            value: id,
            label: html`<span class="weigh-text" lang="da">${text}</span> <span class="weigh-from" lang="da">${POINTS[points].da} · ${from === undefined ? '' : `${SOURCE_KIND[from.kind].da}, ${dayInWords(from.date, 'da')}`}</span>`,
          }
        }),
      },
      {
        kind: 'area',
        name: 'tekst',
        label: w('Vurdering', 'Assessment'),
        hint: w(
          'Skriv det, så det kan stå i brevet: hvad I lægger vægt på hos netop denne borger, og hvad det fører til.',
          'Write it fit for the letter: what weighs about this very citizen, and what it leads to.',
        ),
        required: true,
        rows: 5,
      },
      {
        kind: 'checks',
        name: 'hensyn',
        label: w('Hvad bygger vurderingen på?', 'What does the assessment rest on?'),
        options: optionsOf(CONSIDERATION),
        required: false,
      },
      {
        kind: 'checks',
        name: 'individuel',
        label: w('Konkret og individuel', 'Concrete and individual'),
        options: [
          {
            value: 'ja',
            label: w('Vi har vurderet netop denne borgers behov', 'We have assessed this very citizen’s need'),
          },
        ],
        required: false,
      },
    ]
  },
  values({ file, target }) {
    const old = file.assessments.find(({ need }) => need === target)
    const weighed: Values = Object.fromEntries([
      ...(old?.decisive ?? []).map((id) => [weighName('vej', id), ['afgoerende']] as const),
      ...(old?.setAside ?? []).flatMap(({ statement, why }) => [
        [weighName('vej', statement), ['til-side']] as const,
        [reasonName('vej', statement), [why]] as const,
      ]),
    ])
    return {
      ...filled({
        behov: target ?? '',
        tekst: old?.text === '' ? undefined : old?.text,
        hensyn: old?.considerations,
        individuel: old?.individual === true ? 'ja' : undefined,
      }),
      ...weighed,
    }
  },
  read(values, { file }) {
    const form = readForm(values)
    const need = form.ref<NeedId>('behov')
    const decisive: StatementId[] = []
    const setAside: { statement: StatementId; why: string }[] = []
    for (const { id } of weighable(file, need)) {
      const choice = form.optionalOneOf(weighName('vej', id), ['afgoerende', 'til-side'] as const)
      if (choice === 'afgoerende') decisive.push(id)
      if (choice === 'til-side') {
        const why = form.optionalText(reasonName('vej', id))
        if (why === undefined)
          form.refuse('vej', w('Skriv, hvorfor oplysningen lægges til side.', 'Say why the statement is set aside.'))
        else setAside.push({ statement: id, why })
      }
    }
    const text = form.text('tekst', w('Skriv vurderingen.', 'Write the assessment.'))
    const considerations = form.someOf('hensyn', keysOf(CONSIDERATION))
    const individual = form.isChecked('individuel')
    return one(form, () => ({
      kind: 'need-assessed',
      assessment: { need, text, decisive, setAside, considerations, individual },
    }))
  },
}

const ENOUGH: ActForm = {
  path: 'nok',
  act: 'information-judged',
  page: 'behov',
  title: w('Er der nok at afgøre på?', 'Is there enough to decide on?'),
  button: w('Gem, om der er nok', 'Save whether there is enough'),
  fields: () => [
    { kind: 'hidden', name: 'behov' },
    {
      kind: 'radios',
      name: 'svar',
      label: w('Kan behovet afgøres på det, vi ved?', 'Can the need be decided on what we know?'),
      options: [
        { value: 'ja', label: w('Ja', 'Yes') },
        { value: 'nej', label: w('Nej, der mangler noget', 'No, something is missing') },
      ],
      required: true,
    },
    { kind: 'area', name: 'hvorfor', label: w('Hvorfor', 'Why'), required: true, rows: 2 },
  ],
  values({ file, target }) {
    const old = file.assessments.find(({ need }) => need === target)?.enough
    return filled({ behov: target ?? '', svar: old?.answer, hvorfor: old?.why })
  },
  read(values) {
    const form = readForm(values)
    const need = form.ref<NeedId>('behov')
    const enough = { answer: form.oneOf('svar', ['ja', 'nej'] as const), why: form.text('hvorfor') }
    return one(form, () => ({ kind: 'information-judged', need, enough }))
  },
}

export const ASSESSMENT_FORMS: readonly ActForm[] = [ASSESSMENT, ENOUGH]
