import type { Decision } from '../../../stages/06-decision/decision.ts'
import type { Bevilget } from '../../../stages/06-decision/need-answer.ts'
import { answerOf, withAnswer, withNeed, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const sel107 = { act: 'SEL', paragraph: '107' } as const
const sel108 = { act: 'SEL', paragraph: '108' } as const
const DECISION = aCase().decision as Decision
const file = withNeed(aCase(), POST, { activity: 'at bo et sted med hjælp', asked: { provision: sel107 } })
const home = answerOf(file, POST, 'bevilget')
const nights = {
  ...file,
  statements: withChanged(file.statements, 'opl-2', {
    text: 'Hun kan ikke være alene om natten; det er dér, det går galt.',
  }),
}
const stay: Bevilget = {
  kind: 'bevilget',
  provision: sel107,
  content: 'Et midlertidigt ophold i botilbuddet Solgaven.',
  purpose: 'At Karla får ro og lærer at være alene.',
  form: 'ophold',
}

const forATime = (text: string, whyNotMore: string) => {
  const given = withAnswer(withNeed(file, POST, { asked: { provision: sel108 } }), POST, { ...stay, whyNotMore })
  return { ...given, assessments: withChanged(given.assessments, POST, { text }) }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Botilbuddet er givet',
      text: 'Karla søgte om et midlertidigt botilbud og får det.',
      given: withAnswer(file, POST, stay),
    },
    {
      name: 'Støtte hjemme, og natten er gået igennem',
      text: 'Botilbuddet er afslået. Der står, at bostøtten kommer to gange om dagen, og at natholdet kan ringes op, fordi det er om natten, det går galt.',
      given: withAnswer(nights, POST, {
        ...home,
        whyNotMore:
          'Du får afslag på et botilbud efter § 107, fordi bostøtten kommer morgen og aften, og du kan ringe til nattevagten, som er hos dig på ti minutter om natten.',
      }),
    },
    {
      name: 'Kun klagevejledningen er med',
      text: 'Brevet er ikke givet videre. Det fremgår, at der er klagevejledning for § 107, og hvorfor bostøtten rækker.',
      given: {
        ...without(withAnswer(file, POST, home), 'letters'),
        decision: { ...DECISION, complaintGuidance: [{ provision: sel107, told: true }] },
      },
    },
    {
      name: 'En plads er én',
      text: 'Karla søgte om botilbud for både post og indkøb. Svaret på indkøb siger, at botilbuddet er afslået, og svaret på post siger, hvorfor støtten er nok.',
      given: withAnswer(withNeed(withAnswer(file, POST, home), INDKOEB, { asked: { provision: sel107 } }), INDKOEB, {
        kind: 'afslag',
        provision: sel107,
        reason: 'Karla handler alene hver uge og kan passe en bolig.',
      }),
    },
    {
      name: 'Midlertidigt, fordi behovet ikke er fundet varigt',
      text: 'Karla søgte om et botilbud efter § 108 og fik et efter § 107. Der står, at psykologen venter bedring, så behovet ikke er varigt.',
      given: forATime(
        'Psykologen venter bedring inden for et år. Et længerevarende botilbud kræver, at behovet er varigt.',
        'Der er afslag på § 108, da behovet ikke er varigt.',
      ),
    },
  ],
  fails: [
    {
      name: 'Varigt, men pladserne er oprettet efter § 107',
      text: 'Karla søgte om et botilbud efter § 108. Kommunen er enig i, at behovet er varigt, men giver et midlertidigt, fordi pladserne er oprettet efter § 107.',
      given: forATime(
        'Vi er enige i, at behovet er varigt.',
        'Der er afslag på § 108, da pladserne er oprettet efter § 107.',
      ),
      at: '/assessments/0/text',
    },
    {
      name: 'Bostøtte, og ikke et ord om botilbuddet',
      text: 'Karla søgte om et botilbud efter § 107. Hun får bostøtte, og afgørelsen nævner ikke botilbuddet.',
      given: withAnswer(file, POST, home),
      at: '/answers/0/answer/whyNotMore',
    },
    {
      name: 'Natten er glemt',
      text: 'Botilbuddet er afslået, fordi bostøtte i egen bolig er nok. Lægen har skrevet, at det går galt om natten; det svarer ingen på.',
      given: {
        ...withAnswer(nights, POST, {
          kind: 'afslag',
          provision: sel107,
          reason: 'Bostøtte i egen bolig morgen og aften dækker det, Karla har brug for.',
        }),
      },
      at: '/answers/0/answer',
    },
    {
      name: 'Længerevarende til det midlertidige',
      text: 'Karla får et længerevarende botilbud efter § 108. Bevillingen siger, at opholdet er midlertidigt.',
      given: withAnswer(withNeed(file, POST, { asked: { provision: sel108 } }), POST, { ...stay, provision: sel108 }),
      at: '/answers/0/answer/provision',
    },
  ],
  notApplicable: [{ name: 'Intet botilbud', text: 'Karla har ikke søgt om et botilbud.', given: aCase() }],
  unknown: [],
}
