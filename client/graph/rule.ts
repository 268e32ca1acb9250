export interface Rule {
  selector: string
  style: Record<string, unknown>
}
