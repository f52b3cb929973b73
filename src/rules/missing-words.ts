import type { Lang } from '../base/words.ts'

/** What a rule lacks in order to answer, as the reader has it. A test asks for an English of each that a rule can say. */
export function missingIn(missing: readonly string[], lang: Lang): readonly string[] {
  return lang === 'da' ? missing : missing.map((clause) => englishOf(clause) ?? clause)
}

export function englishOf(clause: string): string | undefined {
  const whole = WHOLE[clause]
  if (whole !== undefined) return whole
  const [pattern, english] = WITH_NAME.find(([one]) => one.test(clause)) ?? []
  return pattern === undefined || english === undefined ? undefined : clause.replace(pattern, english)
}

/** Where a day, a provision or an activity stands in it. */
const WITH_NAME: readonly (readonly [pattern: RegExp, english: string])[] = [
  [/^om (.+) gjaldt den dag$/u, 'whether $1 was in force that day'],
  [/^om det bliver sendt senest den (.+)$/u, 'whether it is sent by $1'],
  [/^om genvurderingen bliver færdig senest den (.+)$/u, 'whether the reassessment is finished by $1'],
  [
    /^om klagen fastholdes; fristen for at sige det er den (.+)$/u,
    'whether the citizen keeps to the complaint; the limit for saying so is $1',
  ],
  [/^om personkredsen er bedømt for netop (.+)$/u, 'whether the target group is judged for exactly this: $1'],
  [/^om sagen bliver sendt senest den (.+)$/u, 'whether the case is sent by $1'],
  [/^om ændringen bliver ført ud i livet senest den (.+)$/u, 'whether the change is carried out by $1'],
]

const WHOLE: Readonly<Record<string, string>> = {
  'begrundelsen for ikke at give støtte': 'the grounds for not giving support',
  'begrundelsen for svaret': 'the grounds for the answer',
  'brevets dato': 'the date of the letter',
  'hvad Ankestyrelsen afgjorde': 'what the board decided',
  'hvad Ankestyrelsen bad om': 'what the board asked for',
  'hvad bedømmelsen bygger på': 'what the judgement rests on',
  'hvad borgeren er hørt om': 'what the citizen was heard on',
  'hvad borgeren har sagt imod, og hvad der er svaret': 'what the citizen said against it, and what the reply was',
  'hvad borgeren selv har fortalt': 'what the citizen told',
  'hvad brevet kommer frem til': 'what the letter comes to',
  'hvad brevet siger om at klage': 'what the letter says of complaining',
  'hvad der er gjort, før hjælpen stoppede': 'what was done before the help ended',
  'hvad der er oplyst om behovene': 'what is told of the needs',
  'hvad der er oplyst om borgeren': 'what is told of the citizen',
  'hvad sagen siger om, hvor lang tid støtten tager': 'what the case says of how long the support takes',
  'hvad svaret bygger på': 'what the answer rests on',
  'hvad udføreren har fået at vide om omfanget': 'what the provider was told of the extent',
  'hvem der afgjorde klager, da brevet blev skrevet': 'who decided complaints when the letter was written',
  'hvor længe forløbet efter § 82 b varer': 'how long the course under § 82 b lasts',
  'hvem brevet er til': 'whom the letter is to',
  'hvem der er spurgt, siden sagen kom tilbage': 'who was asked since the case came back',
  'hvem der giver støtten': 'who gives the support',
  'hvem der har arbejdet med sagen': 'who worked on the case',
  'hvem der har klaget': 'who complained',
  'hvem der traf afgørelsen': 'who made the decision',
  'hvem høringen og afgørelsen er sendt til': 'whom the hearing and the decision were sent to',
  'hvilke af de ting, der er søgt om, begrundelsen handler om': 'which of the things applied for the grounds are about',
  'hvilke akter der er sendt med': 'which documents were sent along',
  'hvilke anvisninger Ankestyrelsen gav': 'which instructions the board gave',
  'hvilke breve der er sendt til borgeren': 'which letters were sent to the citizen',
  'hvilke dokumenter der er sendt med': 'which documents were sent along',
  'hvilke dokumenter kilderne er': 'which documents the sources are',
  'hvilke hensyn der var bestemmende': 'which considerations were decisive',
  'hvilke kilder afgørelsen hviler på': 'which sources the decision rests on',
  'hvilke oplysninger afgørelsen bygger på': 'which information the decision rests on',
  'hvilke oplysninger der var afgørende': 'which information was decisive',
  'hvilke samtykker borgeren har givet': 'which consents the citizen gave',
  'hvilken anden hjælp der er overvejet': 'which other help was considered',
  'hvilken hjælp borgeren havde i forvejen': 'which help the citizen had before',
  'hvordan behovet er vurderet': 'how the need was assessed',
  'hvordan personkredsen er bedømt': 'how the target group was judged',
  'hvornår afgørelsen blev truffet': 'when the decision was made',
  'hvornår borgeren fik afgørelsen': 'when the citizen got the decision',
  'hvornår oplysningerne er fra': 'when the information is from',
  'hvornår støtten følges op': 'when the support is followed up',
  'hvornår ændringen begynder': 'when the change begins',
  'hvornår ændringen senest skal være ført ud i livet': 'by when the change must be carried out',
  'klagevejledningen, der er vedlagt særskilt': 'the complaint guidance, which is enclosed apart',
  'kommunens frist på området': 'the municipality’s limit for the area',
  'om Ankestyrelsen har afgjort sagen': 'whether the board has decided the case',
  'om Ankestyrelsens afgørelse er fulgt': 'whether the board’s decision was followed',
  'om afgørelsen er sendt': 'whether the decision was sent',
  'om afgørelsen er sendt endnu': 'whether the decision has been sent yet',
  'om afgørelsen hviler på oplysningerne eller på udvalget':
    'whether the decision rests on the information or on the committee',
  'om barnet er hørt': 'whether the child was heard',
  'om borgeren er hørt': 'whether the citizen was heard',
  'om borgeren er hørt og har svaret': 'whether the citizen was heard and answered',
  'om borgeren er hørt om de oplysninger, der taler imod':
    'whether the citizen was heard on the information that speaks against',
  'om borgeren er spurgt': 'whether the citizen was asked',
  'om borgeren er tilbudt en handleplan': 'whether the citizen was offered an action plan',
  'om borgeren fik en kvittering': 'whether the citizen got a receipt',
  'om borgeren har fået besked endnu': 'whether the citizen has been told yet',
  'om borgeren har fået fuldt medhold': 'whether the citizen got all that was asked for',
  'om borgeren har gennemgået oplysningerne': 'whether the citizen went through the information',
  'om borgeren var inviteret til udvalget': 'whether the citizen was invited to the committee',
  'om borgeren vidste, at oplysningen var i sagen': 'whether the citizen knew that the information was in the case',
  'om den anden hjælp er på plads': 'whether the other help is in place',
  'om den tidligere bevilling var tidsbegrænset': 'whether the former grant was limited in time',
  'om den, der afgør sagen, er spurgt til sin egen habilitet':
    'whether the one who decides was asked about their own impartiality',
  'om der er foretaget en konkret og individuel vurdering': 'whether a concrete and individual assessment was made',
  'om der er givet hjælp': 'whether help was granted',
  'om der er klaget': 'whether there was a complaint',
  'om der er oplysninger nok til at svare på behovene': 'whether there is information enough to answer the needs',
  'om der kunne klages over afgørelsen, da den blev truffet':
    'whether the decision could be complained of when it was made',
  'om der er spurgt først': 'whether anyone was asked first',
  'om der er spurgt nogen': 'whether anyone was asked',
  'om det nye serviceniveau dækker borgerens eget behov': 'whether the new service level covers the citizen’s own need',
  'om det samlede svar dækker hver ting': 'whether the one answer covers each thing',
  'om det, Ankestyrelsen bad om, er undersøgt': 'whether what the board asked for was looked into',
  'om det, der er sagt, er skrevet ned': 'whether what was said was written down',
  'om dokumenterne ligger i sagen': 'whether the documents lie in the case',
  'om en anden har læst afgørelsen': 'whether someone else read the decision',
  'om en kollega har læst sagen': 'whether a colleague read the case',
  'om en ny omgang er begyndt endnu': 'whether a new round has begun yet',
  'om forælderen har forældremyndigheden og derfor kan klage': 'whether the parent has custody and so may complain',
  'om genvurderingen er sendt til borgeren': 'whether the reassessment was sent to the citizen',
  'om hjælpen ophører, fordi borgeren selv ønsker det': 'whether the help ends because the citizen wishes it',
  'om klagen er bekræftet endnu': 'whether the complaint has been acknowledged yet',
  'om klagen er genvurderet': 'whether the complaint was reassessed',
  'om klagen er sendt videre endnu': 'whether the complaint has been sent on yet',
  'om klagen er vist endnu': 'whether the complaint has been shown yet',
  'om lovbekendtgørelsen er den nyeste': 'whether the consolidated act is the latest',
  'om ophøret er efter borgerens eget ønske eller en bevilling, der udløber':
    'whether the help ends by the citizen’s own wish, or by a grant that runs out',
  'om ophøret er efter borgerens eget ønske, eller tiden for hjælpen er gået':
    'whether the help ends by the citizen’s own wish, or its time is up',
  'om personkredsen er bedømt for hvert behov': 'whether the target group was judged for each need',
  'om sagen er sendt': 'whether the case was sent',
  'om sagen har været i et visitationsudvalg': 'whether the case was before a visitation committee',
  'om støtten ophører, fordi borgeren har bedt om det': 'whether the support ends because the citizen asked for it',
  'om ændringen er ført ud i livet': 'whether the change was carried out',
  resultatet: 'the result',
  'vurderingen af hvert behov': 'the assessment of each need',
  'vurderingens ord': 'the words of the assessment',
}
