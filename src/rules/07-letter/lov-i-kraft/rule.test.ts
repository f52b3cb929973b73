import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { lovIKraft } from './rule.ts'

testLetterRule(lovIKraft, examples)
