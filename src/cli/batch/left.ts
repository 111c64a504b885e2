/** Seconds after which a run has shown how fast it is: the library is loaded by then, and warm. */
const WARM = 1

/**
 * `["2 min 5 s left"]` for a run that came in so many seconds from one share of the whole to another; nothing where
 * that tells nothing yet, or never will.
 */
export function timeLeft(seconds: number, from: number, share: number | undefined): string[] {
  if (share === undefined || share <= from || seconds < WARM) return []
  const left = Math.ceil((seconds * (1 - share)) / (share - from))
  return [`${duration(left)} left`]
}

function duration(seconds: number): string {
  const [minutes, hours, days] = [60, 3600, 86_400].map(unit => Math.floor(seconds / unit)) as [number, number, number]
  if (days > 0) return `${days} d ${hours % 24} h`
  if (hours > 0) return `${hours} h ${minutes % 60} min`
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`
}
