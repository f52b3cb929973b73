import { addDays } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { Extent } from '../03-needs/extent.ts'
import type { Theme } from '../03-needs/need.ts'
import type { Bevilget, NeedAnswer } from '../06-decision/need-answer.ts'
import {
  APPLICATION,
  type BuiltNeed,
  type CaseFrameSpecimen,
  EKSPERT,
  hoursAWeek,
  type Neighbour,
  SAMTALE,
  Scribe,
  sel85,
  STATUS,
} from './need-plan.specimen.ts'
import { sentence } from './person.specimen.ts'

interface NeighbourText {
  readonly activity: string
  readonly theme: Theme
  readonly provision: ProvisionRef
  readonly cannot: string
  readonly words: string
  readonly harm: string
  readonly goal: string
  readonly content: string
  readonly form: Bevilget['form']
  readonly extent: Extent
}

const sel = (paragraph: string): ProvisionRef => ({ act: 'SEL', paragraph })

const HELPERS: NeighbourText = {
  activity: 'at klare dagen med hjælpere',
  theme: 'fysiske-funktionsnedsaettelser',
  provision: sel('96'),
  cannot: 'komme op, spise eller færdes uden en hjælper, og behovet skifter fra time til time',
  words: 'Jeg vil selv lede mine hjælpere, så jeg kan passe mit arbejde.',
  harm: 'hjælp på faste tider fik {o} til at miste sit arbejde',
  goal: '{n} kan leve sit liv med hjælpere, {h} selv leder',
  content: 'Hjælpere, som {n} selv er arbejdsleder for, til pleje, praktiske opgaver og ledsagelse hele dagen.',
  form: 'ydelse',
  extent: hoursAWeek(72),
}
const CLEANING: NeighbourText = {
  activity: 'at gøre rent',
  theme: 'praktiske-opgaver-i-hjemmet',
  provision: sel('83'),
  cannot: 'støvsuge og vaske gulv, fordi kræfterne slipper op',
  words: 'Jeg kan ikke løfte støvsugeren.',
  harm: 'gulvet blev ikke vasket fra jul til påske',
  goal: '{n} har et rent hjem',
  content: 'En hjælper støvsuger og vasker gulv hver anden uge.',
  form: 'individuel',
  extent: { from: 60, to: 75, unit: 'minutter', per: 'uge' },
}
const TEXTS: Readonly<Record<Neighbour, NeighbourText>> = {
  ledsagelse: {
    activity: 'at komme ud efter eget valg',
    theme: 'mobilitet',
    provision: sel('97'),
    cannot: 'færdes på egen hånd, heller ikke med hjælpemidler',
    words: 'Jeg vil i biografen og ud at stemme, og jeg siger selv, hvor vi skal hen.',
    harm: 'måneder er gået uden en tur ud af huset',
    goal: '{n} kan komme ud til det, {h} selv vælger',
    content: 'En ledsager følger {n} ud til det, {h} selv har valgt.',
    form: 'individuel',
    extent: { from: 15, to: 15, unit: 'timer', per: 'maaned' },
  },
  bpa: HELPERS,
  'bpa-nedsat': HELPERS,
  botilbud: {
    activity: 'at bo et sted, hvor der altid er nogen',
    theme: 'psykiske-funktionsnedsaettelser',
    provision: sel('107'),
    cannot: 'være alene natten over eller klare dagens gøremål uden hjælp ved hvert skridt',
    words: 'Når jeg er alene, går det galt.',
    harm: 'tre indlæggelser i år begyndte om natten',
    goal: '{n} får ro, en fast rytme og kan flytte i egen bolig igen',
    content: 'Et midlertidigt ophold i botilbuddet Solgaven med personale hele døgnet og hjælp ved dagens gøremål.',
    form: 'ophold',
    extent: { from: 7, to: 7, unit: 'doegn', per: 'uge' },
  },
  rengoering: CLEANING,
  'rengoering-i-stedet': CLEANING,
}

/** A need that another provision than § 85 meets. */
export function buildNeighbour(frame: CaseFrameSpecimen, kind: Neighbour, index: number): BuiltNeed {
  const scribe = new Scribe(frame, index)
  const text = TEXTS[kind]
  const { because, impairment, expert } = frame.person
  const own = scribe.said(SAMTALE, 'konsekvens', 'taler-for', text.words, true)
  const written = scribe.said(
    EKSPERT,
    'konsekvens',
    'taler-for',
    `${sentence(impairment).slice(0, -1)} gør, at {h} ikke kan ${text.cannot}. ${sentence(text.harm)}`,
  )
  const built: BuiltNeed = {
    need: {
      id: scribe.id,
      activity: text.activity,
      theme: text.theme,
      origin: { kind: 'ansoegning', application: APPLICATION },
      words: text.words,
      goal: scribe.say(`At ${text.goal}.`),
      asked: { provision: text.provision },
      personkreds: scribe.personkreds(
        'indenfor',
        text.provision,
        `{n} kan ikke ${text.cannot}. Det skyldes ${because}.`,
        [own, written],
      ),
    },
    statements: [own, written],
    assessment: scribe.assessment(
      `Vi lægger vægt på, at {n} ikke kan ${text.cannot}. Det skyldes ${because}, og ${text.harm}.`,
      [own, written],
      [],
      `{n} og ${expert.called} beskriver det samme, og det er nyt.`,
    ),
    answer: { need: scribe.id, answer: grant(scribe, text), change: { kind: 'ny' } },
  }
  if (kind === 'bpa-nedsat') return fewerHelpers(built, scribe)
  if (kind === 'rengoering-i-stedet') return cleaningInstead(built, scribe)
  return built
}

function grant(scribe: Scribe, text: NeighbourText): Bevilget {
  return {
    kind: 'bevilget',
    provision: text.provision,
    extent: text.extent,
    content: scribe.say(text.content),
    purpose: scribe.say(`At ${text.goal}.`),
    form: text.form,
    toldProvider: text.extent,
    from: addDays(scribe.frame.decided, 7),
  }
}

function fewerHelpers(built: BuiltNeed, scribe: Scribe): BuiltNeed {
  const seen = scribe.said(
    STATUS,
    'omfang',
    'taler-imod',
    `{n} har siden ${scribe.month} fået en lift i loftet og kan selv komme i seng med den, uden en hjælper.`,
  )
  const change: NeedAnswer['change'] = {
    kind: 'nedsaettelse',
    cause: 'borgerens-forhold',
    explained: scribe.say(
      `Da hjælpen blev udmålt i ${scribe.year}, skulle en hjælper løfte {n} i seng. Siden ${scribe.month} kommer {h} selv i seng med en lift, og de timer er der ikke længere brug for.`,
    ),
  }
  return {
    ...built,
    need: { ...built.need, origin: { kind: 'hidtidig-hjaelp' } },
    statements: [...built.statements, seen],
    assessment: { ...built.assessment, decisive: [...built.assessment.decisive, seen.id] },
    answer: { ...built.answer, change },
    former: scribe.had(HELPERS.provision, 'Hjælpere hele dagen', hoursAWeek(80)),
  }
}

/** § 85 was asked for; the task is a practical one, and § 83 covers it. */
function cleaningInstead(built: BuiltNeed, scribe: Scribe): BuiltNeed {
  const { because } = scribe.frame.person
  return {
    ...built,
    need: {
      ...built.need,
      asked: { provision: sel85 },
      personkreds: scribe.personkreds(
        'udenfor',
        sel85,
        `{n} planlægger selv sin rengøring. Det, {h} ikke kan, er selve arbejdet, fordi kræfterne slipper op.`,
        built.statements,
      ),
    },
    assessment: scribe.assessment(
      `Vi lægger vægt på, at {n} selv planlægger, hvad der skal gøres, og hvornår, men ikke kan udføre det på grund af ${because}. Opgaven er praktisk, og en hjælper skal gøre den.`,
      built.statements,
      [],
      '{n} beskriver selv, hvad der går, og hvad der ikke går.',
    ),
    answer: {
      need: scribe.id,
      answer: {
        kind: 'daekket-paa-anden-vis',
        by: 'bestemmelse',
        what: 'En hjælper efter § 83 støvsuger og vasker gulv hver anden uge.',
        provision: CLEANING.provision,
        whyEnough: scribe.say(
          'Hjælperen gør det arbejde, {n} ikke har kræfter til. Resten af hjemmet holder {h} selv.',
        ),
        inPlace: { answer: 'ja' },
        refuses: sel85,
      },
      change: { kind: 'ny' },
    },
  }
}
