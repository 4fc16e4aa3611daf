#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace tidui {

/// The families asked for by a role, in order: those that official papers prescribe first, then what Debian has.
/// Roles: title (小标宋), body (宋体), fangsong (仿宋), kai (楷体), hei (黑体).
QStringList formFamilies(const QString& role);

/// All roles that a layout may name.
QStringList formRoles();

/// The first of a role's families that this machine has; empty when it has none.
QString resolvedFamily(const QString& role);

/// What a role asks for and what this machine prints instead.
struct FontChoice {
    QString role{};
    QString asked{}; ///< The prescribed family.
    QString used{};  ///< The family that is printed; empty when the machine has none of them.
    bool substituted = false;
};

/// Every role's choice, for a report of what the forms are printed with.
std::vector<FontChoice> fontChoices();

/// A font of the role, `size` in the painter's units.
QFont formFont(const QString& role, double size);

/// One role's font at every size, with the widths of its characters. Held for a whole print run, because Qt gives up
/// what it knows of a font as soon as nobody holds it, which makes it measure each character of each form anew.
class RoleFont {
public:
    explicit RoleFont(const QString& role);

    /// Width in em of each UTF-16 unit; nothing is kerned, so a text is as wide as its characters together.
    std::vector<double> advances(const QString& text);
    double width(const QString& text); ///< em
    const QFont& font(double points);
    /// The text's glyphs from its baseline's left end on; none when the family lacks one of its characters. They are
    /// taken one for one: glyphs that only ligatures and the like lead to could not be searched in a PDF.
    QGlyphRun glyphs(const QString& text, double points);
    /// The characters of all glyphs() so far, each glyph once, in the order in which a PDF numbers them from 1 on.
    const std::u32string& painted() const { return m_painted; }

private:
    struct Character {
        quint32 glyph = 0; ///< 0 = the family lacks it.
        double advance = 0;
    };
    struct Size {
        QFont font{};
        QRawFont raw{};
    };
    const Character& character(char32_t code);
    const Size& size(double points);

    QString m_role{};
    QFont m_reference{};
    QRawFont m_rawReference{};
    QHash<char32_t, Character> m_characters{};
    std::map<int, Size> m_sizes{};
    std::u32string m_painted{};
    QSet<quint32> m_paintedGlyphs{};
};

/// The fonts of one print run.
class FormFonts {
public:
    RoleFont& role(const QString& role);
    std::vector<std::u32string> painted() const; ///< Of each role.

private:
    std::map<QString, RoleFont> m_roles{};
};

} // namespace tidui
