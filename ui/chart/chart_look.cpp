#include "ui/chart/chart_look.h"

#include "core/form/form_fonts.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tidui {

ChartLook screenLook(const QFont& font)
{
    ChartLook look{font};
    look.font.setPixelSize(QFontInfo(font).pixelSize());
    return look;
}

ChartLook paperLook(double em)
{
    ChartLook look{formFont(u"hei"_s, em)};
    // One family by name: an SVG names only the first, which must be the one it was measured with.
    if (const QString family = resolvedFamily(u"hei"_s); !family.isEmpty())
        look.font.setFamilies({family});
    return look;
}

SeriesLook seriesLook(int series)
{
    return seriesLooks[std::size_t(series) % seriesLooks.size()];
}

QColor heatColor(double share)
{
    constexpr std::array<QRgb, 5> steps{0xffffffff, 0xffc6dbef, 0xff6baed6, 0xff2171b5, 0xff08306b};
    const double place = std::clamp(share, 0.0, 1.0) * double(steps.size() - 1);
    const auto below = std::min(std::size_t(place), steps.size() - 2);
    const double part = place - double(below);
    const auto mix = [part](int from, int to) { return int(std::lround(from + part * (to - from))); };
    const QRgb from = steps[below];
    const QRgb to = steps[below + 1];
    return {mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to))};
}

double lightness(QRgb color)
{
    const auto linear = [](int channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
    return y <= 0.008856 ? 903.3 * y : 116 * std::cbrt(y) - 16;
}

QColor inkOn(const QColor& fill)
{
    constexpr double middle = 55;
    return lightness(fill.rgb()) > middle ? QColor(chartInk) : QColor(Qt::white);
}

double ChartText::widest(const QStringList& texts) const
{
    double most = 0;
    for (const QString& text : texts)
        most = std::max(most, width(text));
    return most;
}

QStringList ChartText::wrapped(const QString& text, double width) const
{
    constexpr double touch = 0.01;
    if (this->width(text) <= width + touch || text.isEmpty())
        return {text};
    std::vector<double> advances;
    for (const QChar c : text)
        advances.push_back(m_metrics.horizontalAdvance(c));
    const auto breaks = lineBreaks(text);
    auto broken = brokenLines(text, advances, breaks, std::max(width, m_em));
    // As few lines, but of like length: no character stands alone on the last one.
    const auto count = broken.size();
    for (double even = this->width(text) / double(count); even < width; even += m_em / 2) {
        auto evener = brokenLines(text, advances, breaks, std::max(even, m_em));
        if (evener.size() > count)
            continue;
        broken = std::move(evener);
        break;
    }
    QStringList lines;
    for (const TextLine& line : broken)
        lines += text.mid(line.from, line.length);
    return lines;
}

ChartLabels labelsWithin(const QStringList& names, double width, const ChartText& text)
{
    ChartLabels labels;
    for (const QString& name : names) {
        labels.lines.push_back(text.wrapped(name, width));
        labels.width = std::max(labels.width, text.widest(labels.lines.back()));
        labels.most = std::max(labels.most, labels.lines.back().size());
    }
    return labels;
}

ChartScale scaleFor(int largest, int mostSteps)
{
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            const int step = power * factor;
            const int steps = std::max(1, (largest + step - 1) / step);
            if (steps <= std::max(1, mostSteps))
                return {step, steps * step};
        }
    }
}

} // namespace tidui
