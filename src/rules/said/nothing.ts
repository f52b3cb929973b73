import { remembered } from '../../text/remember.ts'

/**
 * Whether a reason says nothing of this citizen: it is empty, or made of words that fit any case.
 * What the need is called (`activity`) doesn't count, for it stands in every refusal of it.
 */
export function saysNothing(text: string, activity = ''): boolean {
  const named = ownStems(activity)
  let own = 0
  for (const stem of ownStems(text)) if (!named.has(stem)) own += 1
  return own < ENOUGH
}

/** One word of its own may be chance; two tell something. */
const ENOUGH = 2

/** The words of a text that don't fit just any case, cut to where their forms agree. */
export function ownStems(text: string): ReadonlySet<string> {
  return readStems(text)
}

const readStems = remembered((text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[a-zß-öø-ÿ]+/g) ?? []
  return new Set(words.filter((word) => !isGeneric(word)).map(stemOf))
})

/** Enough of a word to know it in another form: `rengøring`, `rengøringen`. */
function stemOf(word: string): string {
  return word.slice(0, 5)
}

function isGeneric(word: string): boolean {
  return (
    word.length < 3 ||
    SMALL.has(word) ||
    STOCK_BY_BEGINNING.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem)) === true
  )
}

const SMALL: ReadonlySet<string> = new Set(
  `alle alligevel alt altid anden andet andre bare begge blev blevet blive bliver burde både bør deraf deres derfor
  derfra derimod dermed derved dem den denne der det dette dig din dine disse dit dog efter egen eget eller ens for
  fordi fortsat fra fremover før gør gøre gøres gjort haft ham han hans har have havde heller henblik hende hendes
  her herefter hermed herunder herved hos hun hvad hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorvidt
  idet igen ikke imod ind inden ingen intet jeg jer kan kun kunne lige længere man mange med meget mellem men mens
  mere mindre mest mig min mindst mod må måtte netop nogen noget nogle når ofte ogsaa også omkring ops over par per på
  pågældende samme samt samtidig selv selvom sige siger sig sin sine sit skal skulle som stadig stadigvæk større
  sådan således såfremt til thi tid under uden ved ville vil vor vore vores var være været vært videre vil ville dags
  dato brug bruge bruges denne altså hele helt held heraf nødt burde evt eventuelt jævnfør ifølge iht mht vedr`.split(
    /\s+/,
  ),
)

/** Beginnings of the words that any decision is made of. */
const STOCK: readonly string[] = [
  ...'borger ansøg kommun myndighed støtte hjælp bistand behov vurder revurder skøn afgør afgjort afslag afslå'.split(
    ' ',
  ),
  ...'bevil imødekom betingels opfyld omfatt omfang personkreds målgruppe kredsen paragraf stk serviceloven'.split(' '),
  ...'social funktions nedsat nedsætt betydelig fysisk psykisk særlig problem konkret individuel faglig'.split(' '),
  ...'helhed samlet grundlag forelig oplysning oplyst sag tilstrækkelig dækk relevant nødvendig berettig'.split(' '),
  ...'ydelse tilbud tilbyd indsats bestemmelse regler loven lovens lovgivning niveau situation forhold'.split(' '),
  ...'generel overordnet finder fundet mener mening lagt lægge vægt baggrund henhold henvis gældende'.split(' '),
  ...'noter efterretning tage taget tak indgår indgå indgået besvar synspunkt hensyn meddel anvend'.split(' '),
  ...'begrund årsag grund beslut stilling udmål tildel tilkend gives giver givet få får ret retten desværre'.split(' '),
  ...'tilgodes kompens hverdag dagligdag nuværende aktuel fundet samråd visitation udvalg praksis kriteri'.split(' '),
  ...'ønske forståelse forstår beklag bemærk læst hørt overvej vedrør angår angående gælder deltage profiter'.split(
    ' ',
  ),
  ...'indgribende egnet passe passer nok opgave formål ændr ændring ændret dokumenter vedtag standard'.split(' '),
]

/** None of them is shorter than three letters. */
const STOCK_BY_BEGINNING = Map.groupBy(STOCK, (stem) => stem.slice(0, 3))
