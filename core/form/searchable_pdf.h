#pragma once

#include <QIODevice>

#include <vector>

namespace tidui {

/// Passes a PDF on while QPdfWriter makes it and mends what its texts say when they are searched or copied.
///
/// A font may draw several code points with one glyph. Qt names each glyph after the lowest of them, so that 人 would
/// be found only as the radical ⼈ (U+2F08) and a blank only as a tab. The pages are right as they are; finish() adds
/// corrected ToUnicode maps in an incremental update (ISO 32000-1, 7.5.6), which leaves every byte before it in place.
class SearchablePdf : public QIODevice {
public:
    explicit SearchablePdf(QIODevice& target);

    bool isSequential() const override { return true; }
    /// To be called once the writer has ended. False when the target takes no more bytes or the end is not a PDF's.
    bool finish();

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    struct Map {
        int object = 0; ///< Its number in the file.
        QByteArray text{};
    };
    QIODevice& m_target;
    qint64 m_written = 0;
    int m_object = 0; ///< The one that is being written.
    std::vector<Map> m_maps{};
    QByteArray m_end{}; ///< The last bytes, which hold the trailer.
};

/// A ToUnicode map that says the same, but with unified ideographs (统一汉字) for radicals and strokes, and blanks for
/// tabs.
QByteArray withUnifiedIdeographs(const QByteArray& toUnicode);

} // namespace tidui
