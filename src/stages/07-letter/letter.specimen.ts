/** The parts a specimen letter is put together from; an empty part is left out. */
export interface LetterParts {
  readonly head: string
  readonly title: string
  readonly opening: string
  readonly result: string
  readonly grounds: string
  readonly extent: string
  readonly law: string
  readonly klage: string
  readonly end: string
}

const REFUSAL: LetterParts = {
  head: 'Solrød Fjordkommune\nVoksenrådgivningen\n\n4. marts 2025',
  title: 'Afgørelse om socialpædagogisk støtte',
  opening:
    'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om støtte efter servicelovens § 85 til at handle ind og til at åbne din post.',
  result: 'Afgørelse\n\nDu får ikke støtte til indkøb. Du får heller ikke støtte til at åbne din post.',
  grounds:
    'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind i det lokale supermarked to gange om ugen. Det har du fortalt ved hjemmebesøget den 20. januar 2025, og det fremgår også af statusnotatet fra din kontaktperson af 3. februar 2025.\n\n' +
    'Om posten har vi lagt vægt på, at du åbner den sammen med din søster hver søndag, og at hun gerne vil blive ved med det. Det har I begge oplyst den 20. januar 2025.\n\n' +
    'Du har anført, at du bliver træt efter en tur i butikken. Vi vurderer, at trætheden ikke hindrer dig i at købe ind, fordi du selv kan dele turene op og gør det i dag.',
  extent: '',
  law: 'Regler\n\nAfgørelsen er truffet efter § 85 i lov om social service.',
  klage:
    'Klagevejledning\n\nDu kan klage over afgørelsen til Ankestyrelsen. Du skal sende klagen til Solrød Fjordkommune inden 4 uger fra den dag, du har modtaget brevet. Du kan klage mundtligt eller skriftligt. Kommunen ser på sagen igen og sender den videre til Ankestyrelsen, hvis afgørelsen ikke ændres.',
  end: 'Du er velkommen til at ringe til mig på 55 55 01 01.\n\nVenlig hilsen\nMette Lund, rådgiver',
}

const GRANT: LetterParts = {
  ...REFUSAL,
  result: 'Afgørelse\n\nVi bevilger dig 2-3 timers støtte om ugen til indkøb og til at åbne din post.',
  grounds:
    'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene, og at posten hober sig op. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025.',
  extent:
    'Bostøtte Syd giver støtten fra den 17. marts 2025. Målet er, at du selv kan handle ind, og vi følger op med dig i september 2025.',
  klage: '',
}

const CUT: LetterParts = {
  ...REFUSAL,
  title: 'Din støtte bliver sat ned',
  opening:
    'Kære Karla Vind\n\nDu har siden 2022 fået 4 timers støtte om ugen efter servicelovens § 85 til at handle ind og til at åbne din post.',
  result: 'Afgørelse\n\nDin støtte nedsættes fra 4 timer til 2 timer om ugen fra den 1. maj 2025.',
  grounds:
    'Begrundelse\n\nDet, der er anderledes nu, er, at du det seneste halve år selv har handlet ind hver uge uden støtte. I 2022 kunne du ikke gå i butikken alene. Det fremgår af statusnotatet fra Bostøtte Syd af 3. februar 2025, og du har selv fortalt det ved hjemmebesøget den 20. januar 2025. Derfor er der ikke længere behov for de 2 timer til indkøb.\n\n' +
    'Du har stadig svært ved at åbne din post, og den støtte beholder du uændret.\n\n' +
    'Du har i dit høringssvar anført, at du er bange for et tilbagefald. Vi vurderer, at det ikke ændrer afgørelsen, fordi du har klaret indkøbene gennem en hel vinter, også i de uger hvor du havde det dårligt.',
}

/** A lawful refusal, with what is to be different. */
export function aRefusal(change: Partial<LetterParts> = {}): string {
  return compose({ ...REFUSAL, ...change })
}

/** A lawful full grant. */
export function aGrant(change: Partial<LetterParts> = {}): string {
  return compose({ ...GRANT, ...change })
}

/** A lawful reduction of help held before. */
export function aCut(change: Partial<LetterParts> = {}): string {
  return compose({ ...CUT, ...change })
}

function compose({ head, title, opening, result, grounds, extent, law, klage, end }: LetterParts): string {
  return (
    [head, title, opening, result, grounds, extent, law, klage, end].filter((part) => part !== '').join('\n\n') + '\n'
  )
}
