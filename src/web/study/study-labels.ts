import { upperFirst } from '../../base/first-letter.ts'
import type { Lang, Words } from '../../base/words.ts'
import type { CodedVariable, Reference } from '../../stages/13-learning/study/coded-case.ts'
import type { FactOutcome } from '../../stages/13-learning/decision-fact.ts'
import { CATEGORY, FLAW, INSTRUCTION_KIND, RULING } from '../appeal-labels.ts'
import { SOURCE_KIND } from '../case-labels.ts'

const w = (da: string, en: string): Words => ({ da, en })

const FACT_OUTCOME: Readonly<Record<FactOutcome, Words>> = {
  ...RULING,
  henvisning: w('Henvist', 'Passed on'),
  bortfald: w('Bortfaldet', 'Lapsed'),
}

const REFERENCE: Readonly<Record<Reference, Words>> = {
  serviceniveau: w('Kommunens serviceniveau', 'The municipality’s service level'),
  oekonomi: w('Kommunens økonomi', 'The municipality’s economy'),
  mestring: w('Større mestring eller selvstændighed', 'Coping or managing alone'),
  principmeddelelse: w('Principmeddelelse', 'Practice notice'),
  vejledning: w('Vejledning', 'Guidance'),
  bekendtgoerelse: w('Bekendtgørelse', 'Executive order'),
  hyrdebrev: w('Hyrdebrev', 'Ministerial letter'),
  orienteringsskrivelse: w('Orienteringsskrivelse', 'Circular letter'),
}

const CONTACT: Readonly<Record<'kommune' | 'borger', Words>> = {
  kommune: w('Kommunen', 'The municipality'),
  borger: w('Borgeren', 'The citizen'),
}

type Labels = Readonly<Record<string, Words>> | null

/** The words of each code; null where each study has words of its own. */
const OF_VARIABLE: Readonly<Record<CodedVariable, Labels>> = {
  emnegruppe: null,
  emne: null,
  kendetegn: null,
  kilder: SOURCE_KIND,
  henvisninger: REFERENCE,
  mangler: FLAW,
  efterspurgt: SOURCE_KIND,
  handleanvisninger: INSTRUCTION_KIND,
  'ankestyrelsens-henvisninger': REFERENCE,
  kontakt: CONTACT,
}

const OTHERS: Readonly<Record<string, Labels>> = { udfald: FACT_OUTCOME, kategori: CATEGORY }

/** What a code of a column means, with a capital; the code itself where it is the study's own word. */
export function codeLabel(column: string, code: string, lang: Lang): string {
  const labels = { ...OTHERS, ...OF_VARIABLE }[column]
  const words = labels?.[code]?.[lang] ?? code
  return upperFirst(words)
}
