#include "core/form/form_image.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

// Markers of ITU-T T.81, annex B.
constexpr uchar startOfScan = 0xDA;
constexpr uchar comment = 0xFE;
constexpr uchar adobe = 0xEE; ///< Says how the colours are coded.

bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool isExtra(uchar marker)
{
    return (marker > 0xE0 && marker <= 0xEF && marker != adobe) || marker == comment;
}

/// Baseline, extended and progressive frames are what PDF reads (ISO 32000-1, 7.4.8).
bool readFrame(QByteArrayView segment, uchar marker, JpegFile& jpeg)
{
    if (marker > 0xC2 || segment.size() < 8 || segment[2] != 8)
        return false;
    jpeg.size = {qFromBigEndian<quint16>(segment.data() + 5), qFromBigEndian<quint16>(segment.data() + 3)};
    jpeg.components = uchar(segment[7]);
    return !jpeg.size.isEmpty() && (jpeg.components == 1 || jpeg.components == 3);
}

QImage opaque(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

} // namespace

std::optional<JpegFile> jpegForPdf(const QByteArray& file)
{
    if (!file.startsWith("\xFF\xD8") || !file.endsWith("\xFF\xD9"))
        return std::nullopt;
    JpegFile jpeg{file.left(2), {}, 0};
    qsizetype at = 2;
    while (at + 4 <= file.size() && uchar(file[at]) == 0xFF) {
        const auto marker = uchar(file[at + 1]);
        const qsizetype length = qFromBigEndian<quint16>(file.constData() + at + 2);
        if (length < 2 || at + 2 + length > file.size())
            return std::nullopt;
        if (isFrame(marker) && !readFrame(QByteArrayView(file).sliced(at + 2, length), marker, jpeg))
            return std::nullopt;
        if (marker == startOfScan) {
            jpeg.bytes += file.mid(at);
            return jpeg.components > 0 ? std::optional(jpeg) : std::nullopt;
        }
        if (!isExtra(marker))
            jpeg.bytes += file.mid(at, 2 + length);
        at += 2 + length;
    }
    return std::nullopt;
}

FormImage FormImage::fromFile(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    FormImage image;
    if (QImageReader(&buffer).canRead())
        image.m_file = bytes;
    return image;
}

QImage FormImage::image(QSize needed) const
{
    const auto covering = [needed](QSize size) { return size.scaled(needed, Qt::KeepAspectRatioByExpanding); };
    const auto larger = [needed](QSize size) {
        return size.width() > needed.width() && size.height() > needed.height();
    };
    if (m_file.isEmpty()) {
        const bool tooLarge = larger(m_image.size());
        return opaque(tooLarge
                          ? m_image.scaled(covering(m_image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                          : m_image);
    }
    QBuffer buffer;
    buffer.setData(m_file);
    QImageReader reader(&buffer);
    if (larger(reader.size()))
        reader.setScaledSize(covering(reader.size()));
    return opaque(reader.read());
}

std::optional<JpegFile> FormImage::jpeg(QSize needed) const
{
    const auto jpeg = jpegForPdf(m_file);
    const bool small = jpeg && jpeg->size.width() <= 2 * needed.width() && jpeg->size.height() <= 2 * needed.height();
    return small ? jpeg : std::nullopt;
}

} // namespace tidui
