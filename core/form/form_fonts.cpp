#include "core/form/form_fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double unitsPerPoint = 2540.0 / 72;
constexpr double referenceSize = 1000;

const QHash<QString, QStringList>& allFamilies()
{
    static const QHash<QString, QStringList> families{
        {u"title"_s, {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"华文中宋"_s, u"Noto Serif CJK SC"_s}},
        {u"body"_s, {u"宋体"_s, u"SimSun"_s, u"华文宋体"_s, u"Noto Serif CJK SC"_s}},
        {u"fangsong"_s,
         {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"FangSong"_s, u"仿宋"_s, u"STFangsong"_s, u"LXGW WenKai"_s,
          u"Noto Serif CJK SC"_s}},
        {u"kai"_s, {u"楷体_GB2312"_s, u"KaiTi"_s, u"STKaiti"_s, u"LXGW WenKai"_s, u"Noto Serif CJK SC"_s}},
        {u"hei"_s, {u"黑体"_s, u"SimHei"_s, u"Noto Sans CJK SC"_s}},
    };
    return families;
}

} // namespace

QStringList formFamilies(const QString& role)
{
    return allFamilies().value(role, allFamilies().value(u"body"_s));
}

QStringList formRoles()
{
    QStringList roles = allFamilies().keys();
    roles.sort();
    return roles;
}

QString resolvedFamily(const QString& role)
{
    for (const QString& family : formFamilies(role)) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

std::vector<FontChoice> fontChoices()
{
    std::vector<FontChoice> choices;
    for (const QString& role : formRoles()) {
        FontChoice choice{role, formFamilies(role).value(0), resolvedFamily(role), false};
        choice.substituted = choice.used != choice.asked;
        choices.push_back(std::move(choice));
    }
    return choices;
}

QFont formFont(const QString& role, double size)
{
    QFont font;
    font.setFamilies(formFamilies(role));
    font.setPixelSize(qRound(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // Noto's bold serif is the nearest to 小标宋; the real one is bold by itself.
    if (role == u"title" && resolvedFamily(role).startsWith(u"Noto"))
        font.setBold(true);
    return font;
}

RoleFont::RoleFont(const QString& role)
    : m_role(role), m_reference(formFont(role, referenceSize)), m_rawReference(QRawFont::fromFont(m_reference))
{
}

const RoleFont::Character& RoleFont::character(char32_t code)
{
    const auto known = m_characters.constFind(code);
    if (known != m_characters.constEnd())
        return *known;
    const QString text = QString::fromUcs4(&code, 1);
    const auto glyphs = m_rawReference.glyphIndexesForString(text);
    Character found;
    found.glyph = glyphs.size() == 1 ? glyphs[0] : 0;
    const double advance = found.glyph ? m_rawReference.advancesForGlyphIndexes(glyphs).value(0).x()
                                       : QFontMetricsF(m_reference).horizontalAdvance(text);
    found.advance = advance / referenceSize;
    return *m_characters.insert(code, found);
}

std::vector<double> RoleFont::advances(const QString& text)
{
    std::vector<double> widths;
    widths.reserve(std::size_t(text.size()));
    for (const char32_t code : text.toStdU32String()) {
        widths.push_back(character(code).advance);
        if (QChar::requiresSurrogates(code))
            widths.push_back(0);
    }
    return widths;
}

double RoleFont::width(const QString& text)
{
    double width = 0;
    for (const char32_t code : text.toStdU32String())
        width += character(code).advance;
    return width;
}

const RoleFont::Size& RoleFont::size(double points)
{
    const int pixels = qRound(points * unitsPerPoint);
    auto found = m_sizes.find(pixels);
    if (found == m_sizes.end()) {
        const QFont font = formFont(m_role, pixels);
        found = m_sizes.emplace(pixels, Size{font, QRawFont::fromFont(font)}).first;
    }
    return found->second;
}

const QFont& RoleFont::font(double points)
{
    return size(points).font;
}

QGlyphRun RoleFont::glyphs(const QString& text, double points)
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    double x = 0;
    for (const char32_t code : text.toStdU32String()) {
        const Character& found = character(code);
        if (found.glyph == 0)
            return {};
        indexes += found.glyph;
        positions += QPointF(x, 0);
        x += found.advance * points * unitsPerPoint;
    }
    for (const char32_t code : text.toStdU32String()) {
        const quint32 glyph = character(code).glyph;
        if (!m_paintedGlyphs.contains(glyph)) {
            m_paintedGlyphs.insert(glyph);
            m_painted += code;
        }
    }
    QGlyphRun run;
    run.setRawFont(size(points).raw);
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    return run;
}

RoleFont& FormFonts::role(const QString& role)
{
    return m_roles.try_emplace(role, role).first->second;
}

std::vector<std::u32string> FormFonts::painted() const
{
    std::vector<std::u32string> texts;
    for (const auto& [name, font] : m_roles)
        texts.push_back(font.painted());
    return texts;
}

} // namespace tidui
