import { type PlainDate, plainDate } from '../../../base/date.ts'
import type { Words } from '../../../base/words.ts'
import type { Mangel } from '../../../law/mangel.ts'
import {
  saysAge,
  saysCleanFirst,
  saysGroupShutOut,
  saysNotBoth,
  saysProofOnPaper,
  saysTimeIsUp,
} from '../../said/foreign-condition.ts'

/** A condition that the provision does not have, and that a no is known to be built on. */
export interface ForeignCondition {
  /** `SEL 97` */
  readonly under: readonly string[]
  /** The earliest day of decision it is asked about: of those before, the law table does not tell whether the act had the condition. */
  readonly askedFrom?: PlainDate
  /** Only where help that the citizen has is taken away. */
  readonly isOfLoss?: true
  /** Not where others have seen the citizen manage: that is a reason of its own. */
  readonly isUnlessSeen?: true
  readonly says: (lower: string) => boolean
  readonly mangel: Mangel
  readonly what: Words
  readonly why: Words
  readonly remedy: Words
}

/** What a no has been built on, provision by provision. */
export const CONDITIONS: readonly ForeignCondition[] = [
  {
    under: ['SEL 100', 'BL 86', 'SEL 41'],
    mangel: 'lovfortolkning',
    says: saysProofOnPaper,
    what: {
      da: 'Til »…« er der krævet kvitteringer eller bilag. Loven kræver kun, at merudgiften er sandsynlig.',
      en: 'For “…” receipts or vouchers were demanded. The act only asks that the extra cost be likely.',
    },
    why: {
      da: 'Merudgifter opgøres efter det, der er sandsynliggjort. Borgerens egne tal og det, fagfolk fortæller om sygdommen, skal indgå.',
      en: 'Extra costs are reckoned by what is made likely. The citizen’s own figures, and what professionals tell of the illness, must be taken in.',
    },
    remedy: {
      da: 'Regn på borgerens egne tal. Er der tvivl om dem, så skriv, hvad der er sandsynligt, og hvorfor.',
      en: 'Reckon with the citizen’s own figures. Where they are in doubt, write what is likely, and why.',
    },
  },
  {
    under: ['SEL 97'],
    mangel: 'lovfortolkning',
    askedFrom: plainDate('2018-01-01'),
    isOfLoss: true,
    says: saysAge,
    what: {
      da: 'Ledsagelsen til »…« er taget væk på grund af alder. Den, der har ordningen, beholder den.',
      en: 'The accompaniment for “…” was taken away for age. Whoever has it keeps it.',
    },
    why: {
      da: 'Aldersgrænsen i § 97 gælder den, der søger første gang. Den, der er visiteret inden, bevarer retten.',
      en: 'The age limit of § 97 is for those who apply for the first time. Those who had it before keep the right.',
    },
    remedy: {
      da: 'Lad ordningen fortsætte. Er der en anden grund til at ændre den, så skriv den.',
      en: 'Let it go on. If there is another reason to change it, write that.',
    },
  },
  {
    under: ['SEL 104'],
    mangel: 'lovfortolkning',
    isOfLoss: true,
    says: saysAge,
    what: {
      da: 'Aktivitets- og samværstilbuddet til »…« er taget væk på grund af alder. § 104 har ingen aldersgrænse.',
      en: 'The activity and community offer for “…” was taken away for age. § 104 has no age limit.',
    },
    why: {
      da: 'Tilbuddet gives for at vedligeholde færdigheder og bedre livsvilkårene. Det behov hører ikke op ved pensionsalderen.',
      en: 'The offer is given to keep up abilities and better the conditions of life. That need does not end with the pension age.',
    },
    remedy: {
      da: 'Se på, hvad borgeren får ud af tilbuddet i dag, og hvad der sker uden. Afgør det ud fra det.',
      en: 'Look at what the citizen gets out of the offer today, and what happens without it. Decide by that.',
    },
  },
  {
    under: ['SEL 97'],
    mangel: 'lovfortolkning',
    says: saysNotBoth,
    what: {
      da: 'Ledsagelse til »…« er afslået, fordi borgeren får anden hjælp. Det udelukker ikke § 97.',
      en: 'Accompaniment for “…” was refused because the citizen has other help. That does not shut out § 97.',
    },
    why: {
      da: 'Kun hjælpere efter § 96 udelukker ledsagelse. Bostøtte, hjemmehjælp og botilbud har et andet formål.',
      en: 'Only helpers under § 96 shut out accompaniment. Support, home help and a place to live have another purpose.',
    },
    remedy: {
      da: 'Vurder betingelserne i § 97: Kan borgeren færdes alene, og kan borgeren bruge ledsagelse uden pædagogisk indhold?',
      en: 'Judge the conditions of § 97: can the citizen get about alone, and use accompaniment without pedagogical content?',
    },
  },
  {
    under: ['SEL 101'],
    mangel: 'lovfortolkning',
    says: saysCleanFirst,
    what: {
      da: 'Behandlingen til »…« er afslået, til borgeren er stoffri. Det er det, behandlingen skal hjælpe til.',
      en: 'The treatment for “…” was refused until the citizen is free of drugs. That is what it is to help with.',
    },
    why: {
      da: 'Loven stiller ikke krav om, at misbruget er ophørt, før der gives behandling. Det afgørende er, hvad borgeren har brug for.',
      en: 'The act does not ask that the use has ended before treatment is given. What counts is what the citizen needs.',
    },
    remedy: {
      da: 'Vurder, hvilken behandling borgeren har brug for nu, og giv den. Kan et forløb ikke tage imod, så find et andet.',
      en: 'Judge which treatment the citizen needs now, and give it. If one place can’t take the citizen, find another.',
    },
  },
  {
    under: ['SEL 85', 'SEL 97', 'SEL 100', 'SEL 112', 'BL 32', 'BL 86', 'BL 87', 'SEL 41', 'SEL 42'],
    mangel: 'personkreds',
    says: saysGroupShutOut,
    what: {
      da: 'Til »…« er en hel gruppe holdt uden for personkredsen. Loven spørger, hvad funktionsnedsættelsen betyder, ikke hvad den hedder.',
      en: 'For “…” a whole group was kept out of the target group. The act asks what the impairment means, not what it is called.',
    },
    why: {
      da: 'Både fysisk og psykisk nedsat funktionsevne er omfattet. Hvem der er i personkredsen, bedømmes for den enkelte.',
      en: 'Both physically and mentally reduced function are covered. Who is in the target group is judged for each person.',
    },
    remedy: {
      da: 'Bedøm, hvor meget funktionsevnen er nedsat hos netop denne borger, og hvad det betyder for behovet.',
      en: 'Judge how much function is reduced in this very citizen, and what that means for the need.',
    },
  },
  {
    under: ['SEL 85'],
    mangel: 'lovfortolkning',
    isOfLoss: true,
    isUnlessSeen: true,
    says: saysTimeIsUp,
    what: {
      da: 'Støtten til »…« ophører, fordi den har varet en vis tid. § 85 har ingen tidsgrænse.',
      en: 'The support for “…” ends because it has lasted for some time. § 85 has no limit in time.',
    },
    why: {
      da: 'Støtten gives, så længe behovet er der. Om det er det, afgøres af, hvordan det går borgeren.',
      en: 'The support is given for as long as the need is there. Whether it is, is decided by how the citizen fares.',
    },
    remedy: {
      da: 'Følg op: hvad kan borgeren selv nu, og hvad lykkes ikke? Lad svaret følge af det.',
      en: 'Follow up: what can the citizen do now, and what fails? Let the answer follow from that.',
    },
  },
]
