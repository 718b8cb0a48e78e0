import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  SVGRenderer,
]);

export type ChartOption = echarts.EChartsCoreOption;

/** Draws a chart into an element, in its font and ink, and keeps to its width; gives what takes it away again. */
export function drawChart(element: HTMLElement, option: ChartOption): () => void {
  const { color, fontFamily } = getComputedStyle(element);
  const chart = echarts.init(element, null, { renderer: "svg" });
  chart.setOption({
    // As all other times of these pages.
    useUTC: true,
    ...{ animation: false, textStyle: { color, fontFamily } },
    ...{ grid: { left: 8, right: 24, top: 32, bottom: 28 } },
    ...option,
  });
  const resized = new ResizeObserver(() => chart.resize());
  resized.observe(element);
  return () => {
    resized.disconnect();
    chart.dispose();
  };
}
