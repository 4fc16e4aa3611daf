#pragma once

#include "core/form/form_image.h"

#include <QIODevice>

#include <optional>
#include <string>
#include <vector>

namespace tidui {

/// Passes a PDF on while QPdfWriter makes it, mends what its texts say when they are searched or copied, and puts JPEG
/// files in as they are.
///
/// A font may draw several code points with one glyph. Qt names each glyph after the lowest of them, so that 人 would
/// be found only as the radical ⼈ (U+2F08) and a blank only as a tab. And it would code each photo a second time. So
/// finish() adds corrected ToUnicode maps and the photos in an incremental update (ISO 32000-1, 7.5.6), which leaves
/// every byte before it in place.
class SearchablePdf : public QIODevice {
public:
    explicit SearchablePdf(QIODevice& target);

    bool isSequential() const override { return true; }
    /// The next image that is painted becomes this one. It must be opaque, so that it is one object of the file.
    void replaceNextImage(const JpegFile& jpeg) { m_next = jpeg; }
    /// What each font has painted, in the order of its glyphs' numbers. Where that agrees with what Qt says of a font, it
    /// is what the font's texts say; so rare ideographs are found, which Qt leaves out (beyond U+FFFF).
    void setPainted(std::vector<std::u32string> painted) { m_painted = std::move(painted); }
    /// To be called once the writer has ended. False when the target takes no more bytes or the end is not a PDF's.
    bool finish();

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    /// An object of the file and what shall stand for it.
    struct Change {
        int object = 0;
        QByteArray dictionary{}; ///< Without its length.
        QByteArray stream{};
        bool isMap = false; ///< A ToUnicode map as Qt made it.
    };
    QIODevice& m_target;
    qint64 m_written = 0;
    int m_object = 0; ///< The one that is being written.
    std::optional<JpegFile> m_next{};
    std::vector<Change> m_changes{};
    std::vector<std::u32string> m_painted{};
    QByteArray m_end{}; ///< The last bytes, which hold the trailer.
};

/// A ToUnicode map that says the same, but with unified ideographs (统一汉字) for radicals and strokes, and blanks for
/// tabs.
/// Or what one of `painted` says, if that agrees with it.
QByteArray withUnifiedIdeographs(const QByteArray& toUnicode, const std::vector<std::u32string>& painted = {});

} // namespace tidui
