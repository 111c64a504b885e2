export { english } from './en'
