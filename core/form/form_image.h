#pragma once

#include <QImage>

#include <optional>

namespace tidui {

/// A JPEG that a PDF can hold as it is: 8 bit, grey or colour, complete. What cameras add (EXIF: place, time, device) and
/// comments are left out.
struct JpegFile {
    QByteArray bytes{};
    QSize size{};
    int components = 0; ///< 1 = grey, 3 = colour
};
std::optional<JpegFile> jpegForPdf(const QByteArray& file);

/// An image of a form: its file is read when it is painted, and only as finely as the paper can show it.
class FormImage {
public:
    FormImage() = default;
    FormImage(const QImage& image) : m_image(image) {} ///< Implicit: an image is one.
    /// Null when the bytes are no image.
    static FormImage fromFile(const QByteArray& bytes);

    bool isNull() const { return m_image.isNull() && m_file.isEmpty(); }
    /// Opaque and at least as large as the cell needs, as far as the file is.
    QImage image(QSize needed) const;
    /// The file itself, when a PDF can hold it and it is not much larger than needed.
    std::optional<JpegFile> jpeg(QSize needed) const;

private:
    QImage m_image{};
    QByteArray m_file{};
};

} // namespace tidui
