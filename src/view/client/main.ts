import { LABELS } from '../labels'
import { attach } from './behaviour'

attach(LABELS)
