#pragma once

#include "core/form/line_break.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QStringList>

#include <array>
#include <vector>

namespace tidui {

/// How charts look: on the screen, in a file and on paper alike, black on white, so that what is copied is what was
/// seen.
struct ChartLook {
    QFont font{}; ///< Of labels and figures, sized in pixels of the painter; all lengths follow from it.

    double em() const { return font.pixelSize(); }
};

ChartLook screenLook(const QFont& font); ///< In the window's font.
ChartLook paperLook(double em);          ///< In the typeface 黑体 of the forms, `em` in the painter's units.

/// Lines over a bar, so that it is told from others without its colour.
enum class Hatch { None, Rising, Falling, Level, Upright };

struct SeriesLook {
    QRgb fill = 0;
    Hatch hatch = Hatch::None;
};

/// The colours are those of Okabe and Ito, which people with any kind of colour blindness tell apart. They are ordered
/// so that neighbours differ in lightness too; where two are near each other in greyscale, their hatches differ.
inline constexpr std::array<SeriesLook, 8> seriesLooks{{{0xff0072b2, Hatch::None},
                                                        {0xffe69f00, Hatch::None},
                                                        {0xff009e73, Hatch::Rising},
                                                        {0xfff0e442, Hatch::None},
                                                        {0xffd55e00, Hatch::Falling},
                                                        {0xff56b4e9, Hatch::Level},
                                                        {0xffcc79a7, Hatch::Upright},
                                                        {0xffc8c8c8, Hatch::Falling}}};
SeriesLook seriesLook(int series);

/// From white (0) to dark blue (1): lightness falls evenly, so a heat map reads in greyscale.
QColor heatColor(double share);

QColor inkOn(const QColor& fill); ///< Black or white, whichever reads better on it.
double lightness(QRgb color);     ///< L* of CIELAB, 0 to 100.

inline constexpr QRgb chartInk = 0xff1c1c1c;
inline constexpr QRgb chartFaint = 0xffc4c4c4; ///< Grid lines.
inline constexpr QRgb chartPale = 0xff5f5f5f;  ///< Notes and tick labels.
inline constexpr QRgb chartAlert = 0xffa83200; ///< Over the quota; the words say it too.

/// Measures and breaks texts in a look's font. Lengths in the painter's units.
class ChartText {
public:
    explicit ChartText(const ChartLook& look) : m_metrics(look.font), m_em(look.em()) {}

    double em() const { return m_em; }
    double line() const { return 1.3 * m_em; } ///< Distance of two lines.
    double width(const QString& text) const { return m_metrics.horizontalAdvance(text); }
    double widest(const QStringList& texts) const;
    /// The text on lines of at most this width, nothing left out.
    QStringList wrapped(const QString& text, double width) const;

private:
    QFontMetricsF m_metrics;
    double m_em = 0;
};

/// The names beside rows, or above columns, broken into lines.
struct ChartLabels {
    std::vector<QStringList> lines{};
    double width = 0;   ///< Of the widest line.
    qsizetype most = 1; ///< Lines of the name that has most of them.
};
ChartLabels labelsWithin(const QStringList& names, double width, const ChartText& text);

/// Round figures from 0 on, the last one at or above the largest value.
struct ChartScale {
    int step = 1;
    int top = 1;
};
ChartScale scaleFor(int largest, int mostSteps);

} // namespace tidui
