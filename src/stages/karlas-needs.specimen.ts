import type { CaseFile } from './case-file.ts'
import { INDKOEB, POST, record, sel85, statement } from './karla.specimen.ts'

/** What Karla needs, and what was made of it. */
export const KARLAS_NEEDS: Pick<CaseFile, 'needs' | 'assessments'> = {
  needs: [
    {
      id: POST,
      activity: 'at åbne og forstå post',
      theme: 'praktiske-opgaver-i-hjemmet',
      origin: { kind: 'ansoegning', application: record('ansoegning-1') },
      words: 'Jeg får ikke åbnet min post.',
      goal: 'At Karla får åbnet sin post hver uge og ved, hvad hun skal gøre ved den.',
      wish: 'En, der sidder ved siden af.',
      asked: { provision: sel85 },
      personkreds: {
        answer: 'indenfor',
        provision: sel85,
        basis: 'aktivitet',
        because: ['nedsat-psykisk'],
        reason: 'Angsten gør, at Karla ikke kan åbne post alene, og det har haft følger for hendes økonomi.',
        statements: [statement('opl-1'), statement('opl-2')],
        demands: [],
      },
    },
    {
      id: INDKOEB,
      activity: 'at købe ind',
      theme: 'praktiske-opgaver-i-hjemmet',
      origin: { kind: 'ansoegning', application: record('ansoegning-1') },
      words: 'Jeg vil også gerne have en med, når jeg handler.',
      wish: 'En at følges med.',
      asked: { provision: sel85 },
      personkreds: {
        answer: 'udenfor',
        provision: sel85,
        basis: 'aktivitet',
        because: [],
        reason: 'Karla handler selv ind hver uge efter en seddel; angsten hindrer hende ikke i det.',
        statements: [statement('opl-4')],
        demands: [],
      },
    },
  ],
  assessments: [
    {
      need: POST,
      text: 'Vi lægger vægt på, at Karla ikke kan åbne post fra myndigheder alene på grund af angst, og at hun har mistet ydelser, fordi breve lå uåbnede.',
      decisive: [statement('opl-1'), statement('opl-2')],
      setAside: [],
      considerations: ['funktionsevne', 'konsekvens-i-aktiviteten'],
      individual: true,
      enough: { answer: 'ja', why: 'Karla og hendes læge beskriver det samme, og det er nyt.' },
    },
    {
      need: INDKOEB,
      text: 'Vi lægger vægt på, at Karla siden oktober har handlet ind alene hver uge. Ønsket om selskab forstår vi godt, men det viser ikke, at hun har brug for støtte til at købe ind.',
      decisive: [statement('opl-4')],
      setAside: [
        { statement: statement('opl-3'), why: 'Ønsket handler om selskab, ikke om at hun ikke kan købe ind.' },
      ],
      considerations: ['funktionsevne', 'konsekvens-i-aktiviteten'],
      individual: true,
      enough: { answer: 'ja', why: 'Bostøtten har set det fra uge til uge.' },
    },
  ],
}
