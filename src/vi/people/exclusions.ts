import type { Body } from '../../text/body'
import { Preceding } from '../../text/trie'
import { NATIONS } from '../lexicon/organisations'
import { NAMED_AFTER } from '../lexicon/people'

const namesakes = Preceding.ofPhrases(NAMED_AFTER)
const nations = Preceding.ofPhrases(NATIONS)

/** "đường Phan Bội Châu", "xã Lê Lợi": the name is the place's; not "Đại sứ Nhật Bản | Ito Naoki", though "bản" is a village. */
export const isPlaceName = ({ tokens }: Body, from: number): boolean =>
  namesakes.match(tokens, from, 0) !== null && nations.match(tokens, from, 0) === null
