import { plainDate } from '../base/date.ts'
import type { CaseFile } from './case-file.ts'
import { INDKOEB, POST, record, source, statement } from './karla.specimen.ts'

const day = plainDate

type Information = Pick<CaseFile, 'sources' | 'statements' | 'questions' | 'disagreements' | 'reviews'>

/** What Karla, her support worker and her doctor told of her needs. */
export const KARLAS_INFORMATION: Information = {
  sources: [
    {
      id: source('kilde-samtale'),
      kind: 'borger',
      title: 'Samtale hos Karla',
      date: day('2025-01-15'),
      form: 'mundtlig',
      noted: true,
      obtained: 'fra-borgeren',
      knownToCitizen: true,
    },
    {
      id: source('kilde-bostoette'),
      kind: 'udfoerer',
      title: 'Statusnotat fra bostøtten i Birkehus',
      date: day('2025-01-27'),
      form: 'skriftlig',
      document: 'dok-status' as never,
      obtained: 'indhentet',
      knownToCitizen: false,
    },
    {
      id: source('kilde-laege'),
      kind: 'praktiserende-laege',
      title: 'Udtalelse fra egen læge',
      date: day('2025-01-29'),
      form: 'skriftlig',
      document: 'dok-laege' as never,
      obtained: 'indhentet',
      knownToCitizen: false,
    },
  ],
  statements: [
    {
      id: statement('opl-1'),
      source: source('kilde-samtale'),
      needs: [POST],
      topic: 'konsekvens',
      points: 'taler-for',
      text: 'Når der kommer et brev, lægger jeg det i skuffen, for jeg bliver helt svimmel af det.',
      verbatim: true,
    },
    {
      id: statement('opl-2'),
      source: source('kilde-laege'),
      needs: [POST],
      topic: 'konsekvens',
      points: 'taler-for',
      text: 'Hendes angst gør, at hun ikke kan åbne breve fra myndigheder alene; hun har to gange mistet ydelser af den grund.',
      verbatim: false,
    },
    {
      id: statement('opl-3'),
      source: source('kilde-samtale'),
      needs: [INDKOEB],
      topic: 'oenske',
      points: 'taler-for',
      text: 'Jeg vil gerne have en med, når jeg handler, for det er hyggeligere.',
      verbatim: true,
    },
    {
      id: statement('opl-4'),
      source: source('kilde-bostoette'),
      needs: [INDKOEB],
      topic: 'konsekvens',
      points: 'taler-imod',
      text: 'Karla har hver uge siden oktober handlet alene efter en seddel og er kommet hjem med det, hun skulle.',
      verbatim: false,
    },
  ],
  questions: [],
  disagreements: [],
  reviews: [
    { id: record('gennemgang-1'), on: day('2025-02-03'), statement: null, answer: 'ja', words: 'Ja, sådan er det.' },
  ],
}
