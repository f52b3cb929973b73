import { plainDate } from '../../../base/date.ts'
import type { RecordId, SourceId, StatementId } from '../../../stages/00-case/case-id.ts'
import type { Disagreement } from '../../../stages/02-information/disagreement.ts'
import { aReducedCase, without } from '../../../stages/case-change.specimen.ts'
import {
  aSource,
  aStatement,
  MOTHER,
  OWN_VIEW,
  refusedBecause,
  refusedOn,
} from '../../../stages/case-information.specimen.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'

const citizen = aStatement({
  id: 'opl-borger' as StatementId,
  source: 'kilde-samtale' as SourceId,
  points: 'taler-for',
  text: 'Jeg går i stå ved hylderne og går hjem uden noget.',
  verbatim: true,
})
const mother = aStatement({
  id: 'opl-mor' as StatementId,
  source: MOTHER.id,
  points: 'taler-for',
  text: 'Jeg handler for hende, for ellers spiser hun ikke.',
})
const provider = aStatement()
const opinion = aStatement({ source: OWN_VIEW.id, text: 'Det vurderes, at Karla kan købe ind.' })
const disagreement: Disagreement = {
  id: 'uenighed-1' as RecordId,
  need: INDKOEB,
  about: 'om Karla kan handle alene',
  citizenSide: [citizen.id],
  otherSide: [opinion.id],
}

const VISIT = aSource('kilde-besoeg', 'kommunens-vurdering', { title: 'Hjemmebesøg', form: 'besoeg', obtained: 'egen' })
const SEEN_HARD = aStatement({
  id: 'opl-svaert' as StatementId,
  source: VISIT.id,
  topic: 'vanskelighed',
  points: 'taler-for',
  text: 'Går i stå ved hylderne et øjeblik.',
})
const SEEN_WELL = aStatement({
  id: 'opl-gaar' as StatementId,
  source: VISIT.id,
  topic: 'ressource',
  text: 'Kommer hjem med varerne efter sedlen.',
})

const answered = refusedBecause('Karla klarer sig. Hun kan lave kaffe.', [
  aStatement({ source: 'kilde-laege' as SourceId, points: 'taler-for', text: 'Hun får panik i butikker.' }),
])
const withoutPersonkreds = aCase().needs.map((one) => (one.id === INDKOEB ? without(one, 'personkreds') : one))
const refusedInGeneral: CaseFile = {
  ...answered,
  needs: answered.needs.map((one) =>
    one.personkreds === undefined || one.id !== INDKOEB
      ? one
      : { ...one, personkreds: { ...one.personkreds, basis: 'generelt' } },
  ),
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Det er sagt, hvorfor bostøtten vejer tungest',
      text: 'Karla siger, at hun går i stå. Bostøtten har set hende handle alene hver uge. Hendes oplysning står som ikke tillagt vægt, med en grund.',
      given: refusedOn([citizen, provider], {
        assessments: withChanged(aCase().assessments, INDKOEB, {
          decisive: [provider.id],
          setAside: [
            { statement: citizen.id, why: 'Bostøtten har fulgt hende uge for uge siden oktober og har ikke set det.' },
          ],
        }),
      }),
    },
    {
      name: 'Uenigheden er noteret og afgjort',
      text: 'Karla og kommunen var uenige. Bostøtten blev spurgt, og svaret afgjorde det.',
      given: refusedOn([citizen, provider, { ...opinion, id: 'opl-egen' as StatementId }], {
        disagreements: [
          {
            ...disagreement,
            settled: {
              kind: 'ny-oplysning',
              source: provider.source,
              why: 'Bostøtten har set hende handle alene hver uge.',
            },
          },
        ],
      }),
    },
    {
      name: 'Vanskeligheden er lagt til grund, og afslaget bygger på noget andet',
      text: 'Bostøtten skriver, at Karla ikke kan bære varer hjem. Kommunen er enig og svarer, at varerne bringes til døren.',
      given: refusedBecause(
        'Vi er enige i, at du ikke kan bære varer hjem fra butikken. Købmanden bringer dem til døren hver torsdag.',
        [aStatement({ points: 'taler-for', text: 'Karla kan ikke bære varer hjem fra butikken.' })],
      ),
    },
    {
      name: 'Ét besøg så både det svære og det, der går',
      text: 'Visitatoren så Karla gå i stå ved hylderne og komme hjem med varerne efter sedlen. Afslaget bygger på sedlen.',
      given: refusedBecause('Du kommer hjem med varerne efter sedlen.', [SEEN_HARD, SEEN_WELL], {
        sources: [...aCase().sources, VISIT],
      }),
    },
  ],
  fails: [
    {
      name: 'Kun kommunens egen vurdering imod',
      text: 'Karla og hendes mor fortæller, at hun ikke kan handle alene. Kommunen vurderer det modsatte og siger ikke hvorfor.',
      given: refusedOn([citizen, mother, { ...opinion, id: 'opl-egen' as StatementId }]),
      at: '/statements/2/text',
    },
    {
      name: 'Noteret og ladt stå',
      text: 'Det er noteret, at Karla og kommunen er uenige om indkøb. Så blev der givet afslag.',
      given: refusedOn([citizen, { ...opinion, id: 'opl-egen' as StatementId }], {
        disagreements: [{ ...disagreement, otherSide: ['opl-egen' as StatementId] }],
      }),
      at: '/disagreements/0/about',
    },
    {
      name: 'Bostøtten imod, men begrundelsen siger noget andet',
      text: 'Karla og hendes mor fortæller om vanskeligheder, bostøtten ser det modsatte. Afslaget siger kun, at Karla har en uddannelse.',
      given: refusedBecause('Karla har en uddannelse som bager.', [citizen, mother, provider]),
      at: '/statements/2/text',
    },
    {
      name: 'Lægen fortæller, og afslaget siger, hvad Karla kan i almindelighed',
      text: 'Lægen fortæller om butikker. Karla er bedømt generelt: Hun kan lave kaffe. Sagen er oplyst, men afslaget svarer ikke på det.',
      given: refusedInGeneral,
      at: '/statements/2/text',
    },
    {
      name: 'Alle siger det samme, og svaret er nej',
      text: 'Lægen og Karla fortæller, at hun ikke kan handle alene. Ingen har fortalt noget andet. Afslaget siger kun, at butikken er tæt på.',
      given: refusedBecause('Butikken ligger tæt på.', [
        citizen,
        {
          ...provider,
          id: 'opl-laege' as StatementId,
          source: 'kilde-laege' as SourceId,
          points: 'taler-for',
          text: 'Hun får panik i butikker.',
        },
      ]),
      at: '/statements/2/text',
    },
    {
      name: 'Sat ned efter kommunens egen opfattelse',
      text: 'Karla og lægen fortæller om post, som den er i dag. Timerne sættes ned, fordi kommunen vurderer, at en er nok.',
      given: aReducedCase({
        statements: aCase().statements,
        views: [],
        assessments: withChanged(aCase().assessments, POST, {
          text: 'Det vurderes, at en time er passende.',
          decisive: [],
          setAside: [],
        }),
        partshoeringer: [],
      }),
      at: '/statements/0/text',
    },
  ],
  notApplicable: [
    {
      name: 'Afslået alene på serviceniveauet',
      text: 'Karla fortæller, at hun går i stå ved hylderne. Afslaget siger kun, hvad kommunens serviceniveau er. Det er en fejl i loven og ingen uenighed om Karla.',
      given: refusedBecause('Kommunens serviceniveau omfatter ikke støtte til indkøb.', [citizen], {
        needs: withoutPersonkreds,
        assessments: aCase().assessments.filter(({ need }) => need !== INDKOEB),
      }),
    },
    {
      name: 'Moren skrev først, da der var afgjort',
      text: 'Bostøtten har set Karla handle alene. Brevet fra hendes mor kom to uger efter afgørelsen og hører til genvurderingen.',
      given: refusedBecause('Bostøtten har set, at varerne kommer hjem.', [mother, provider], {
        sources: [...aCase().sources, { ...MOTHER, date: plainDate('2025-03-17') }],
      }),
    },
    {
      name: 'Karla er enig',
      text: 'Karla siger selv, at hun handler alene.',
      given: refusedOn([{ ...citizen, points: 'taler-imod', text: 'Jeg handler selv.' }, provider]),
    },
  ],
  unknown: [],
}
