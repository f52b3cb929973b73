import { plainDate } from '../../../base/date.ts'
import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'

const answered = (words: string, used?: string): CaseFile =>
  aCase({
    views: [],
    partshoeringer: (aCase().partshoeringer ?? []).map(({ id, sent, due, to, statements, sources, answer }) => ({
      id,
      sent,
      due,
      to,
      statements,
      sources,
      ...(answer === undefined ? {} : { answer: { ...answer, words } }),
      ...(used === undefined ? {} : { used }),
    })),
  })

const OBJECTION = 'Notatet er forkert. Min nabo Erna bar alle poserne, og jeg stod udenfor.'

const noted = answered(OBJECTION, 'Svaret er noteret og indgår i den samlede vurdering.')
const repliedAsView: CaseFile = {
  ...noted,
  sources: noted.sources.map((source) =>
    source.id === 'kilde-samtale' ? { ...source, date: plainDate('2025-02-10') } : source,
  ),
  views: [
    {
      id: 'synspunkt-svar' as never,
      words: 'Det var Erna.',
      statement: 'opl-3' as never,
      reply: 'Bostøtten gik med igen i januar og så, at Karla selv bar varerne hjem.',
    },
  ],
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Svaret er brugt',
      text: 'Karla bekræfter i sit svar, at hun selv handler, og fortæller, at det er ensomt. Det er skrevet, hvad svaret viste, og hvad hun fik at vide.',
      given: aCase(),
    },
    {
      name: 'Ingen bemærkninger',
      text: 'Karla svarede, at hun ikke havde noget at tilføje. Der var ikke noget at bruge.',
      given: answered('Jeg har ikke noget at tilføje.'),
    },
    {
      name: 'Svaret er besvaret som et synspunkt',
      text: 'Karlas svar på høringen er kun noteret dér, men det er skrevet ind som synspunkt, og kommunen har svaret på det.',
      given: repliedAsView,
    },
  ],
  fails: [
    {
      name: 'Kun noteret',
      text: 'Karla svarer, at notatet er forkert, fordi naboen bar poserne. Der står, at svaret er noteret og indgår i sagen.',
      given: answered(OBJECTION, 'Svaret er noteret og indgår i den samlede vurdering.'),
      at: '/partshoeringer/0/used',
    },
    {
      name: 'Ikke nævnt',
      text: 'Karla svarer, at naboen bar poserne, og at hun selv stod udenfor. Ingen tager det op, hverken i sagen eller i begrundelsen.',
      given: answered(OBJECTION),
      at: '/partshoeringer/0/answer/words',
    },
  ],
  notApplicable: [
    {
      name: 'Ikke hørt',
      text: 'Der er ikke sendt en høring, og der er derfor intet svar.',
      given: aCase({ partshoeringer: [] }),
    },
  ],
  unknown: [
    {
      name: 'Høringen er ikke skrevet ind',
      text: 'Det er ikke oplyst, om Karla er hørt, og om hun har svaret.',
      given: aCaseWithout('partshoeringer'),
    },
  ],
}
