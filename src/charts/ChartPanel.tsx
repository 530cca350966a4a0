/** Placeholder until the chart is drawn. */
export function ChartPanel() {
  return <section className="chart-panel panel" />;
}
