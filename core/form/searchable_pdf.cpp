#include "core/form/searchable_pdf.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

void readEquivalents(const QString& name, QHash<uint, uint>& equivalents)
{
    QFile file(u":/unicode/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of radicals %s is not in the program.", qPrintable(name));
    static const QRegularExpression entry(u"^([0-9A-F]+)(?:\\.\\.([0-9A-F]+))?\\s*;\\s*([0-9A-F]+)"_s,
                                          QRegularExpression::MultilineOption);
    auto found = entry.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        const auto match = found.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.hasCaptured(2) ? match.captured(2).toUInt(nullptr, 16) : first;
        for (uint code = first; code <= last; ++code)
            equivalents.insert(code, match.captured(3).toUInt(nullptr, 16));
    }
}

/// From what Qt names a glyph to what is meant: for radicals (部首) and strokes (笔画) the ideographs that look the
/// same.
QHash<uint, uint> allEquivalents()
{
    QHash<uint, uint> equivalents;
    readEquivalents(u"EquivalentUnifiedIdeograph.txt"_s, equivalents);
    readEquivalents(u"shared_glyphs.txt"_s, equivalents);
    return equivalents;
}

struct NamedGlyph {
    uint glyph = 0;
    uint code = 0;
};

/// Qt writes "<first> <last> <code>" for codes that follow one another, else "<first> <last> [<code> <code> …]".
std::vector<NamedGlyph> namedGlyphs(const QByteArray& map)
{
    std::vector<NamedGlyph> glyphs;
    static const QRegularExpression line(u"^<([0-9A-F]{4})> <([0-9A-F]{4})> (<[0-9A-F]{4}>|\\[[^\\]]*\\])$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression number(u"<([0-9A-F]{4})>"_s);
    auto lines = line.globalMatch(QString::fromLatin1(map));
    while (lines.hasNext()) {
        const auto match = lines.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        auto codes = number.globalMatch(match.captured(3));
        uint code = 0;
        for (uint glyph = first; glyph <= last; ++glyph) {
            code = codes.hasNext() ? codes.next().captured(1).toUInt(nullptr, 16) : code + 1;
            if (code != 0)
                glyphs.push_back({glyph, code});
        }
    }
    return glyphs;
}

bool agrees(const std::vector<NamedGlyph>& glyphs, const std::u32string& text)
{
    return !glyphs.empty() && std::ranges::all_of(glyphs, [&text](const NamedGlyph& named) {
        return named.glyph >= 1 && named.glyph <= text.size() && text[named.glyph - 1] == named.code;
    });
}

std::vector<NamedGlyph> namedBy(const std::u32string& text)
{
    std::vector<NamedGlyph> glyphs;
    for (std::size_t i = 0; i < text.size(); ++i)
        glyphs.push_back({uint(i + 1), uint(text[i])});
    return glyphs;
}

QByteArray hex(uint code)
{
    QByteArray digits;
    for (const QChar unit : QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1))
        digits += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return '<' + digits + '>';
}

QByteArray imageDictionary(const JpegFile& jpeg)
{
    return "/Type /XObject\n/Subtype /Image\n/Width " + QByteArray::number(jpeg.size.width()) + "\n/Height " +
           QByteArray::number(jpeg.size.height()) + "\n/BitsPerComponent 8\n/ColorSpace " +
           (jpeg.components == 1 ? "/DeviceGray" : "/DeviceRGB") + "\n/Filter /DCTDecode\n";
}

std::optional<QByteArray> between(const QByteArray& text, const QByteArray& before, const QByteArray& after)
{
    const qsizetype begin = text.lastIndexOf(before);
    const qsizetype end = text.indexOf(after, begin);
    if (begin < 0 || end < 0)
        return std::nullopt;
    return text.mid(begin + before.size(), end - begin - before.size()).trimmed();
}

} // namespace

QByteArray withUnifiedIdeographs(const QByteArray& toUnicode, const std::vector<std::u32string>& painted)
{
    static const QHash<uint, uint> equivalents = allEquivalents();
    constexpr std::size_t most = 100; // Entries of one block, by the specification of CMaps.
    const qsizetype start = toUnicode.indexOf("endcodespacerange\n") + qsizetype(qstrlen("endcodespacerange\n"));
    std::vector<NamedGlyph> glyphs = namedGlyphs(toUnicode);
    for (NamedGlyph& named : glyphs)
        named.code = equivalents.value(named.code, named.code);
    if (const auto text = std::ranges::find_if(painted, [&](const auto& each) { return agrees(glyphs, each); });
        text != painted.end())
        glyphs = namedBy(*text);
    QByteArray map = toUnicode.left(start);
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (i % most == 0)
            map += QByteArray::number(qulonglong(std::min(most, glyphs.size() - i))) + " beginbfchar\n";
        map += hex(glyphs[i].glyph) + ' ' + hex(glyphs[i].code) + '\n';
        if (i % most == most - 1 || i + 1 == glyphs.size())
            map += "endbfchar\n";
    }
    return map + toUnicode.mid(toUnicode.lastIndexOf("endcmap\n"));
}

SearchablePdf::SearchablePdf(QIODevice& target) : m_target(target)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 SearchablePdf::readData(char*, qint64)
{
    return -1;
}

/// Qt hands over the head of an object ("21 0 obj") and a whole ToUnicode map as one piece each.
qint64 SearchablePdf::writeData(const char* data, qint64 size)
{
    constexpr qsizetype endSize = 1024;
    const qint64 written = m_target.write(data, size);
    if (written < 0)
        return written;
    m_written += written;
    const auto piece = QByteArray::fromRawData(data, size);
    if (piece.endsWith(" 0 obj\n"))
        m_object = piece.left(piece.indexOf(' ')).toInt();
    else if (piece.startsWith("/CIDInit /ProcSet"))
        m_changes.push_back({m_object, {}, QByteArray(data, size), true});
    else if (m_next && piece.contains("/Subtype /Image")) {
        m_changes.push_back({m_object, imageDictionary(*m_next), m_next->bytes, false});
        m_next.reset();
    }
    m_end = (m_end + piece.right(endSize)).right(endSize);
    return written;
}

bool SearchablePdf::finish()
{
    const auto trailer = between(m_end, "trailer\n<<", ">>");
    const auto previous = between(m_end, "startxref", "%%EOF");
    if (!trailer || !previous)
        return false;
    QByteArray table = "\nxref\n";
    for (const Change& change : m_changes) {
        const QByteArray stream = change.isMap ? withUnifiedIdeographs(change.stream, m_painted) : change.stream;
        const QByteArray number = QByteArray::number(change.object);
        const QByteArray object = '\n' + number + " 0 obj\n<<\n" + change.dictionary + "/Length " +
                                  QByteArray::number(stream.size()) + "\n>>\nstream\n" + stream +
                                  "\nendstream\nendobj\n";
        table += number + " 1\n" + QByteArray::number(m_written + 1).rightJustified(10, '0') + " 00000 n \n";
        if (m_target.write(object) != object.size())
            return false;
        m_written += object.size();
    }
    const QByteArray end = table + "trailer\n<<\n" + *trailer + "\n/Prev " + *previous + "\n>>\nstartxref\n" +
                           QByteArray::number(m_written + 1) + "\n%%EOF\n";
    return m_changes.empty() || m_target.write(end) == end.size();
}

} // namespace tidui
