type ProgressProps = { label: string; done: number; total: number }

/** How far something has come, as a bar and in words. */
export function Progress({ label, done, total }: ProgressProps) {
  const percent = total ? Math.round((done / total) * 100) : 100
  return (
    <div className="flex flex-col gap-y-2">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuetext={label}
        className="bg-ui-bg-switch-off h-1.5 w-full overflow-hidden rounded-full"
      >
        <div className="bg-ui-bg-interactive h-full" style={{ width: `${percent}%` }} />
      </div>
      <div className="txt-small text-ui-fg-subtle tabular-nums">{label}</div>
    </div>
  )
}
