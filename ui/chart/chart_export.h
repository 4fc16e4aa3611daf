#pragma once

#include "core/base/result.h"
#include "ui/chart/chart.h"

#include <QImage>

class QPagedPaintDevice;

namespace tidui {

/// A chart as a picture on white, as large as a document takes it; never smaller than its labels need.
/// `scale`: dots per unit of the picture's size.
QImage chartImage(const Chart& chart, double scale = 2);

/// One page of paper, A4: lying, or upright where the chart is high. Smaller where even that is too little.
void printChart(const Chart& chart, QPagedPaintDevice& device);

/// Writes an .svg, .png or .pdf, by the path's ending; text stays text but in .png. Invalid for another ending, Io when
/// the file can't be written; an older file stays as it was then.
Status exportChart(const Chart& chart, const QString& path);

/// The largest look at or below `look` with which the chart fits into the room.
ChartLook fittingLook(const Chart& chart, QSizeF room, double em);

} // namespace tidui
