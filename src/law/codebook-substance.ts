import type { Words } from '../base/words.ts'
import { type CodebookEntry, codebookRow } from './codebook-row.ts'
import type { Mangel } from './mangel.ts'

const w = (da: string, en: string): Words => ({ da, en })
const row = codebookRow<Mangel>

/** The codes of categories A, C and D, and the one that is no flaw at the board. */
export const SUBSTANCE_CODES: readonly CodebookEntry<Mangel>[] = [
  row(
    'mangelfuldt-oplyst',
    w(
      'Vælg denne, når man ikke kan afgøre behovet på det, der er i sagen: ingen har spurgt om netop denne aktivitet, oplysningen er for gammel eller generel, eller to kilder siger hver sit, uden at det er afklaret. Skriv altid, hvilken kilde der mangler, og hvad den skulle have svaret på.',
      'Choose this when the need can’t be decided on what is in the file: nobody asked about this very activity, the information is too old or general, or two sources disagree and it was not settled. Always say which source lacks, and what it should have answered.',
    ),
    'Lægen skriver, at Kaj har angst. Ingen har spurgt, hvad angsten betyder, når han skal handle ind.',
    [
      {
        code: 'mangelfuld-begrundelse',
        words: w(
          'når oplysningerne er der, men afgørelsen ikke bruger dem',
          'when the facts are there, but the decision does not use them',
        ),
      },
      {
        code: 'akter',
        words: w('når papiret findes, men ikke blev sendt', 'when the document exists, but was not sent'),
      },
    ],
  ),
  row(
    'mangelfuld-begrundelse',
    w(
      'Vælg denne, når afgørelsen ikke gør rede for et behov, et synspunkt, en afvejning eller en ændring, selv om sagen er oplyst. Den kan følge med både en mangel ved oplysningerne (A) og ved vurderingen (C): kategorien er den mangel, der afgjorde.',
      'Choose this when the decision does not account for a need, a view, a weighing or a change, though the facts are there. It can go with a lack of information (A) as well as of assessment (C): the category is the flaw that decided.',
    ),
    'Søsteren og bostøtten er uenige om, hvorvidt Bodil åbner sin post. Afslaget følger bostøtten og nævner ikke søsteren.',
    [
      {
        code: 'vaegtning',
        words: w('når vægten er forklaret, men ikke kan følges', 'when the weighing is explained, but can’t be upheld'),
      },
      {
        code: 'mangelfuldt-oplyst',
        words: w('når der mangler noget at begrunde med', 'when there is too little to reason from'),
      },
    ],
  ),
  row(
    'vaegtning',
    w(
      'Vælg denne, når afgørelsen forklarer, hvad der er lagt vægt på, men vægten er forkert: ressourcer på ét område er brugt som svar på et andet, eller et vigtigt hensyn er ikke talt med.',
      'Choose this when the decision explains what was given weight, but the weight is wrong: resources in one area answer another, or an important consideration was left out.',
    ),
    'Fordi Svend passer et job to formiddage, mener kommunen, at han også kan planlægge sin uge.',
    [
      {
        code: 'mangelfuld-begrundelse',
        words: w('når det ikke fremgår, hvad der er lagt vægt på', 'when it does not show what was given weight'),
      },
    ],
  ),
  row(
    'formaal',
    w(
      'Vælg denne, når hjælpen eller afslaget går imod det, bestemmelsen er til for, fx når støtte kun gives, hvis borgeren udvikler sig, og vedligehold også er et formål.',
      'Choose this when the help or the refusal goes against what the provision is for, e.g. support only where the citizen develops, though upkeep is a purpose too.',
    ),
    'Jonnas støtte ophører, fordi hun »ikke længere rykker sig«. Uden støtten kan hun ikke holde det, hun kan.',
    [
      {
        code: 'forkert-paragraf',
        words: w('når hjælpen hører under en anden bestemmelse', 'when the help belongs under another provision'),
      },
    ],
  ),
  row(
    'forkert-paragraf',
    w(
      'Vælg denne, når afgørelsen er truffet efter en bestemmelse, der ikke passer til det, der er søgt om, eller som ikke gjaldt den dag.',
      'Choose this when the decision was made under a provision that does not fit what was asked for, or was not in force that day.',
    ),
    'Kaj søgte om hjælp til at få struktur på dagen. Kommunen prøvede kun, om han kan gøre rent efter § 83.',
    [
      {
        code: 'lovfortolkning',
        words: w('når bestemmelsen er den rigtige, men læst forkert', 'when the provision is right, but misread'),
      },
    ],
  ),
  row(
    'personkreds',
    w(
      'Vælg denne, når det er bedømt generelt og ikke aktivitet for aktivitet, om borgeren hører til målgruppen, eller når der er krævet noget, loven ikke kræver: en diagnose, varighed, en bestemt bolig.',
      'Choose this when eligibility was judged in general and not activity by activity, or when something was demanded that the law does not: a diagnosis, permanence, a kind of home.',
    ),
    'Bodil »klarer praktiske ting« og hører derfor ikke til personkredsen. Hun søgte om at holde kontakt til andre.',
    [
      {
        code: 'lovfortolkning',
        words: w('når fejlen ikke handler om målgruppen', 'when the error is not about the target group'),
      },
    ],
  ),
  row(
    'lovfortolkning',
    w(
      'Vælg denne, når loven er læst forkert på et andet punkt end målgruppen: en fast regel eller et loft i stedet for en konkret vurdering, økonomi som eneste grund, eller et ulovligt krav til borgeren.',
      'Choose this when the law was misread on another point than the target group: a fixed rule or cap in place of a concrete assessment, economy as the only reason, or an unlawful demand.',
    ),
    'Efter kvalitetsstandarden gives højst tre timer om ugen. Det er den eneste grund til, at Svend ikke får fem.',
    [
      {
        code: 'personkreds',
        words: w('når fejlen er, hvem loven gælder for', 'when the error is whom the law is for'),
      },
      {
        code: 'vaegtning',
        words: w(
          'når der er foretaget en konkret vurdering, men den ikke holder',
          'when there is a concrete assessment, but it does not hold',
        ),
      },
    ],
  ),
  row(
    'forstaaelighed',
    w(
      'Brug denne i kommunens egen kontrol, når borgeren ikke kan forstå brevet. Ankestyrelsen omgør ikke på den, så den kan ikke vælges i et udfald.',
      'Use this in the municipality’s own control when the citizen can’t understand the letter. The board reverses nothing for it, so it can’t be chosen in an outcome.',
    ),
    'Brevet siger »funktionsevnevurderingen jf. VUM«, og ingen steder står, hvad det er.',
    [
      {
        code: 'mangelfuld-begrundelse',
        words: w('når noget slet ikke er forklaret', 'when something is not explained at all'),
      },
    ],
  ),
]
