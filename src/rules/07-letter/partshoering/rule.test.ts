import { expect, test } from 'vitest'
import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import { letterFrom, testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { partshoering } from './rule.ts'

testLetterRule(partshoering, examples)

const SOUND =
  'Vi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025.'
const kindOf = (words: string): string =>
  partshoering.check(letterFrom(aRefusal({ grounds: `Begrundelse\n\n${SOUND} ${words}` }))).kind

test.each([
  'Du er ikke blevet hørt om udtalelsen fra vores lægekonsulent.',
  'Vi har ikke partshørt dig over oplysningerne fra din nabo.',
  'Oplysningerne er brugt uden forudgående partshøring.',
  'Du har ikke set rapporten fra konsulenten, som vi lægger vægt på.',
  'Partshøring er undladt, da oplysningerne er entydige.',
  'Notatet er et internt arbejdspapir, og du har derfor ikke fået det.',
  'Vi har fået en anonym henvendelse om, at du arbejder. Du er ikke orienteret om henvendelsen før nu.',
  'Lægekonsulentens udtalelse er først vedlagt dette brev.',
  'Vi har kigget på din Facebookprofil og set, at du rejser. Det har vi ikke talt med dig om.',
  'Vi har undladt at partshøre dig.',
  'Rapporten fra konsulentfirmaet har du ikke kunnet kommentere.',
  'Der er ikke foretaget partshøring, da sagen haster.',
  'Du har fået til i morgen til at komme med bemærkninger til notatet.',
  'Af hensyn til sagens fremdrift er partshøring ikke gennemført.',
])('says so: %s', (words) => {
  expect(kindOf(words)).toBe('fails')
})

test.each([
  'Vi har ikke hørt fra dig siden mødet.',
  'Vi har ikke partshørt dig, da alle oplysninger kommer fra dig selv.',
  'Der er ikke kommet nye oplysninger, som du skulle høres om.',
  'Udtalelsen blev sendt til dig den 3. februar, og du har haft mulighed for at kommentere den.',
])('is lawful: %s', (words) => {
  expect(kindOf(words)).not.toBe('fails')
})
