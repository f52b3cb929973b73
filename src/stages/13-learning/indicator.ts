import { type PlainDate, plainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import { type ProvisionRef, provisionOn, provisionSource } from '../../law/provision.ts'
import { provisionRef } from '../../law/provision-row.ts'
import { type InForce, isInForce, type LawSource } from '../../law/source.ts'

/** In the order they are asked: the application, the information, the hearing, the decision, what follows. */
export const SURVEY_IDS = [
  'egne-ord',
  'hvert-behov',
  'maalrettede-oplysninger',
  'kilder-spurgt',
  'uenighed-afklaret',
  'hoert-foer',
  'inden-fristen',
  'hovedhensyn',
  'omfang',
  'klagevejledning',
  'handleplan',
  'opfoelgning',
] as const
export type SurveyId = (typeof SURVEY_IDS)[number]

/** `kan-ikke-ses`: relevant or not, the file does not show it. What nobody answered has no value. */
export const SURVEY_ANSWERS = ['ja', 'nej', 'ikke-relevant', 'kan-ikke-ses'] as const
export type SurveyAnswer = (typeof SURVEY_ANSWERS)[number]

/**
 * One question of good practice that a person answers of one decision. A text is never changed: a later one is a new row
 * with its own days, and a question that asks of something else has an id of its own.
 */
export interface SurveyIndicator {
  readonly id: SurveyId
  /** For tables. */
  readonly label: Words
  readonly question: Words
  /** What it takes to answer yes. */
  readonly means: Words
  /** In which decisions it is asked; in others the answer is "not relevant". */
  readonly relevant: Words
  /** The law it comes from, as the catalogue of the law has it. */
  readonly law: readonly ProvisionRef[]
  readonly inForce: InForce
}

const w = (da: string, en: string): Words => ({ da, en })

const SINCE = plainDate('2018-01-01')
const ALWAYS = w('Alle afgørelser.', 'Every decision.')
const NOT_ALL_GIVEN = w(
  'Afgørelser, hvor borgeren ikke får alt det, der er søgt om.',
  'Decisions in which the citizen does not get all that was applied for.',
)
const HELP_GIVEN = w('Afgørelser, der giver hjælp.', 'Decisions that grant help.')

function row(
  id: SurveyId,
  law: readonly Parameters<typeof provisionRef>[0][],
  words: Pick<SurveyIndicator, 'label' | 'question' | 'means' | 'relevant'>,
  from: PlainDate = SINCE,
): SurveyIndicator {
  return { id, ...words, law: law.map(provisionRef), inForce: { from } }
}

export const SURVEY_INDICATORS: readonly SurveyIndicator[] = [
  row('egne-ord', ['RSL 4'], {
    label: w('Borgerens egne ord', 'The citizen’s own words'),
    question: w('Står borgerens egne ord i sagen?', 'Are the citizen’s own words in the case?'),
    means: w(
      'Det kan læses, hvad borgeren selv siger om sin situation og sine ønsker, skilt fra det, andre siger. En repræsentants ord tæller, når borgeren ikke selv kan.',
      'One can read what the citizen says of their situation and wishes, apart from what others say. A representative’s words count where the citizen can’t speak.',
    ),
    relevant: ALWAYS,
  }),
  row('hvert-behov', ['RSL 5'], {
    label: w('Svar på hvert behov', 'An answer for each need'),
    question: w('Har hvert behov, der er søgt om, fået et svar?', 'Was each need applied for answered?'),
    means: w(
      'For hvert behov siger afgørelsen, hvad der gives, eller hvorfor der ikke gives noget. Et svar for det hele under ét er ikke nok.',
      'For each need the decision says what is granted, or why nothing is. One answer for everything together is not enough.',
    ),
    relevant: ALWAYS,
  }),
  row('maalrettede-oplysninger', ['RSL 10'], {
    label: w('Oplysninger om aktiviteten', 'Information on the activity'),
    question: w(
      'Handler oplysningerne om den aktivitet, der er søgt om, og ikke kun om borgeren i almindelighed?',
      'Is the information about the activity applied for, and not only about the citizen in general?',
    ),
    means: w(
      'For hver aktivitet er der mindst én oplysning om, hvad borgeren kan og ikke kan netop der. En diagnose eller en almindelig beskrivelse er ikke nok.',
      'For each activity there is at least one piece of information on what the citizen can and can’t do just there. A diagnosis or a general description is not enough.',
    ),
    relevant: ALWAYS,
  }),
  row('kilder-spurgt', ['RSL 10', 'RSL 11 a'], {
    label: w('Kilder spurgt om det, de ved', 'Sources asked what they know'),
    question: w(
      'Er kilderne spurgt om det, de ved noget om?',
      'Were the sources asked of what they know something about?',
    ),
    means: w(
      'Der er stillet konkrete spørgsmål, som kilden kan svare på ud fra sit eget kendskab, og svaret er i sagen.',
      'Concrete questions were put that the source can answer from its own knowledge, and the answer is in the case.',
    ),
    relevant: w(
      'Sager, hvor andre end borgeren er spurgt eller burde være det.',
      'Cases in which others than the citizen were asked, or ought to have been.',
    ),
  }),
  row('uenighed-afklaret', ['RSL 10', 'FVL 24'], {
    label: w('Uenighed afklaret', 'Disagreement settled'),
    question: w(
      'Er uenighed mellem borgeren, kilderne og kommunen afklaret?',
      'Was disagreement between citizen, sources and municipality settled?',
    ),
    means: w(
      'Der er hentet mere, som afgør det, eller begrundelsen siger, hvorfor det ene vejer tungere end det andet.',
      'More was obtained that settles it, or the grounds say why the one weighs more than the other.',
    ),
    relevant: w(
      'Sager, hvor nogen ser forskelligt på noget, der har betydning for resultatet.',
      'Cases in which something that matters to the result is seen differently.',
    ),
  }),
  row('hoert-foer', ['FVL 19'], {
    label: w('Hørt før afgørelsen', 'Heard before the decision'),
    question: w(
      'Fik borgeren lejlighed til at udtale sig, før der blev afgjort noget til ugunst?',
      'Could the citizen comment before something was decided to their detriment?',
    ),
    means: w(
      'Oplysningerne er forelagt med tid til at svare, før afgørelsen blev sendt.',
      'The facts were put to the citizen with time to answer before the decision was sent.',
    ),
    relevant: w(
      'Sager med oplysninger, der taler imod borgeren, har væsentlig betydning, og som borgeren ikke kan antages at kende.',
      'Cases with facts that speak against the citizen, are material, and that the citizen can’t be assumed to know.',
    ),
  }),
  row('inden-fristen', ['RSL 3'], {
    label: w('Frist eller besked om ny dato', 'Limit kept, or a new date told'),
    question: w(
      'Kom afgørelsen inden kommunens offentliggjorte frist, eller fik borgeren skriftligt en ny dato?',
      'Did the decision come within the published limit, or was the citizen given a new date in writing?',
    ),
    means: w(
      'Fristen regnes fra ansøgningen. Beskeden tæller, når den er sendt, før fristen løb ud, og den nye dato blev holdt.',
      'The limit runs from the application. The notice counts where it was sent before the limit ran out and the new date was kept.',
    ),
    relevant: w('Afgørelser af en ansøgning.', 'Decisions of an application.'),
  }),
  row('hovedhensyn', ['FVL 22', 'FVL 24'], {
    label: w('Hovedhensyn for hvert behov', 'Main considerations for each need'),
    question: w(
      'Siger begrundelsen for hvert behov, hvad der har vejet tungest?',
      'Do the grounds tell for each need what weighed most?',
    ),
    means: w(
      'For hvert behov, der ikke er imødekommet fuldt ud, kan det læses, hvilke hensyn og oplysninger der afgjorde det.',
      'For each need not fully met, one can read which considerations and facts decided it.',
    ),
    relevant: NOT_ALL_GIVEN,
  }),
  row('omfang', ['SEL 89'], {
    label: w('Omfang fortalt', 'Extent told'),
    question: w('Står det i brevet, hvor meget hjælp der er givet?', 'Does the letter tell how much help is granted?'),
    means: w(
      'Brevet siger, hvilken hjælp der gives, hvor meget og hvor længe eller hvornår det ses efter igen.',
      'The letter says which help is granted, how much, and for how long or when it is looked at again.',
    ),
    relevant: HELP_GIVEN,
  }),
  row('klagevejledning', ['FVL 25', 'RSL 67'], {
    label: w('Rigtig klagevejledning', 'Right complaint guidance'),
    question: w('Er klagevejledningen rigtig?', 'Is the complaint guidance right?'),
    means: w(
      'Brevet siger, hvem der behandler klagen, hvor den sendes hen, og at fristen er 4 uger fra modtagelsen.',
      'The letter says who handles the complaint, where to send it, and that the limit is 4 weeks from receipt.',
    ),
    relevant: NOT_ALL_GIVEN,
  }),
  row(
    'handleplan',
    ['SEL 141'],
    {
      label: w('Handleplan tilbudt', 'Action plan offered'),
      question: w('Er borgeren tilbudt en handleplan?', 'Was the citizen offered an action plan?'),
      means: w(
        'Tilbuddet kan læses i brevet eller i sagen, også hvor borgeren sagde nej.',
        'The offer can be read in the letter or the case, also where the citizen declined.',
      ),
      relevant: w(
        'Voksne med betydeligt nedsat funktionsevne eller alvorlige sociale problemer.',
        'Adults with substantially reduced function or serious social problems.',
      ),
    },
    plainDate('2021-01-01'),
  ),
  row('opfoelgning', ['SEL 148'], {
    label: w('Opfølgning sat', 'Follow-up set'),
    question: w(
      'Er der sat en dag eller en anledning for opfølgning?',
      'Is a day or an occasion set for following up?',
    ),
    means: w(
      'Det kan læses i brevet eller i sagen, hvornår og hvordan der ses på, om hjælpen stadig opfylder sit formål.',
      'One can read in the letter or the case when and how it is looked at whether the help still meets its purpose.',
    ),
    relevant: HELP_GIVEN,
  }),
]

/** What is asked of a decision of a day. */
export function surveyOn(day: PlainDate): readonly SurveyIndicator[] {
  return SURVEY_INDICATORS.filter(({ inForce }) => isInForce(inForce, day))
}

/** What an indicator rests on, as the law was on a day; what the catalogue does not know of that day is left out. */
export function surveySources({ law }: SurveyIndicator, day: PlainDate): readonly LawSource[] {
  return law.flatMap(({ act, paragraph }) => {
    const answer = provisionOn(act, paragraph, day)
    return answer.kind === 'in-force' ? [provisionSource(answer.provision)] : []
  })
}
