import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagevejledningErRigtig } from './rule.ts'

testLetterRule(klagevejledningErRigtig, examples)
