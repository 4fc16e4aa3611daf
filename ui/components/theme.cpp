#include "ui/components/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tones {
    QRgb window, base, alternate, button, text, dim, highlight, link;
};
constexpr Tones lightTones{0xfff3f3f2, 0xffffffff, 0xfff7f7f6, 0xffe9e9e8,
                           0xff1c1c1c, 0xff8a8a88, 0xff2f6db3, 0xff1d5a9e};
// Fields are lighter than the window: Fusion draws outlines darker than it, which would not show on a darker field.
constexpr Tones darkTones{0xff2b2c2e, 0xff3a3b3f, 0xff404145, 0xff47484c,
                          0xffe6e6e4, 0xff9b9c9e, 0xff2f6db3, 0xff7fb2ea};

QPalette paletteOf(const Tones& tones)
{
    QPalette palette(QColor::fromRgb(tones.button), QColor::fromRgb(tones.window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor::fromRgb(tones.text));
    palette.setColor(QPalette::Base, QColor::fromRgb(tones.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(tones.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(tones.base));
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(tones.dim));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(tones.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor::fromRgb(tones.link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(tones.dim));
    return palette;
}

} // namespace

QString themeKey(Theme theme)
{
    return theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s;
}

Theme themeOf(const QString& key)
{
    return key == u"light" ? Theme::Light : key == u"dark" ? Theme::Dark : Theme::System;
}

void applyTheme(QApplication& application, Theme theme)
{
    application.setStyle(u"fusion"_s);
    if (theme == Theme::System)
        application.setPalette(application.style()->standardPalette());
    else
        application.setPalette(paletteOf(theme == Theme::Dark ? darkTones : lightTones));
}

void applyFont(QApplication& application)
{
    QFont font = application.font();
    if (QFontDatabase::writingSystems(font.family()).contains(QFontDatabase::SimplifiedChinese))
        return;
    for (const QString& family : {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            font.setFamilies({family});
            application.setFont(font);
            return;
        }
    }
}

} // namespace tidui
